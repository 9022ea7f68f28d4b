/** The sentences of the list of balances: what changed, finding, arranging, copying. */
export const balancesEn = {
  'change.day': '{change} in 24 h',
  'change.spoken': 'Change in 24 hours:',
  'twins.ask':
    '{names} show the same amounts. If they are keys of one account, the total counts it {count} times.',
  'twins.one': 'Count it once',
  'twins.apart': 'They are separate',
  'balances.paused': 'As Bitso asked, Llavero waits until {time}.',
  'watch.locked': 'Alerts are not watched while locked.',

  // the open row
  'row.unit': 'Price of 1 {asset}',
  'row.priced': 'Price seen',
  'row.change': 'In 24 hours',
  'row.change-unknown': 'Not known yet: Llavero needs prices of its own from a day ago',
  'row.share': 'Part of the total',
  'row.copy': 'Copy amount',
  'row.copied': 'Copied',

  // finding and arranging
  'list.search': 'Search',
  'list.none': 'No asset matches.',
  'list.sort': 'Sort by',
  'list.sort-value': 'Value',
  'list.sort-name': 'A to Z',
  'list.sort-change': '24 h change',
  'list.hidden': {
    one: '{count} small hidden = {sum}',
    other: '{count} small hidden = {sum}',
  },
  'list.hidden-private': { one: '{count} small hidden', other: '{count} small hidden' },
  'list.show': 'Show',
  'list.hide': 'Hide amounts below {limit}',
} as const;
