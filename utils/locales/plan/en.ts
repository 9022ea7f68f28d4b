/** Planning a key before it is made. */
export const planEn = {
  'options.plan': 'New key',
  'plan.lead':
    'Before you make a key: what it needs, and nothing more. On Bitso’s page Llavero then shows beside the form where it differs.',
  'plan.for': 'What is the key for?',
  'plan.service': 'Who will get it? (empty if only Llavero)',
  'plan.days': 'Replace it after',
  'plan.days-choice': '{count} days',
  'plan.switches': 'Switches on Bitso’s page',
  'plan.on': 'on',
  'plan.off': 'off',
  'plan.name': 'Name for the key',
  'plan.replace': 'Replace by',
  'plan.ip': 'IP list',
  'plan.ip-bot':
    'Needed: fill in “Restrict use of API addresses” with the bot’s addresses. Without it a stolen key works from anywhere.',
  'plan.ip-reader':
    'Worth it if the service names fixed addresses. Llavero itself needs this computer’s address on the list.',
  'plan.taxes':
    'Bitso shows trades only to keys that may place orders, as its own text has it. Try without first; switch on “Place orders” only if the tax tool says it cannot read trades, and delete the key after the report.',
  'plan.source': 'Source: {source}, read {day}',
  'plan.go': 'Use this plan on Bitso',
  'plan.active': 'Plan in force: {name}',
  'plan.active-about':
    'Llavero compares it with the form on Bitso’s page until the key is in the vault or this browser is closed.',
  'plan.drop': 'Drop the plan',
} as const;
