import { startProxy } from '../../simulator/proxy.ts';
import { type Simulator, type SimulatorOptions, startSimulator } from '../../simulator/server.ts';
import { startTrap, type Trap } from '../../simulator/trap.ts';

/** All the network a browser under test has: Bitso played by the simulator, a trap for every other host. */
export interface Network {
  simulator: Simulator;
  trap: Trap;
  /** What makes Firefox, which maps no hosts, take this network. */
  firefoxPreferences: Readonly<Record<string, string | number | boolean>>;
  close(): Promise<void>;
}

export async function startNetwork(options: SimulatorOptions = {}): Promise<Network> {
  const simulator = await startSimulator({ ...options, https: true });
  const trap = await startTrap(simulator.certificate ?? undefined);
  const proxy = await startProxy({ simulatorPort: simulator.port, trap });
  return {
    simulator,
    trap,
    firefoxPreferences: proxy.preferences,
    close: async () => {
      await Promise.all([proxy.close(), simulator.close(), trap.close()]);
    },
  };
}
