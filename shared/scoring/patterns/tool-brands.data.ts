/** Makers whose machines and systems others make accessories for. «Bosch» may be named; it may not be claimed. */
export const toolBrands: readonly string[] = (
  'aeg bahco black+decker black&decker bosch brita dewalt draper dremel dyson einhell erbauer evolution fein ' +
  'festool flymo gardena gtech henry hikoki hilti hitachi honda hoover husqvarna irwin karcher kärcher knipex ' +
  'karcher kango lidl macallister makita metabo milwaukee mitox mountfield numatic paslode parkside ridgid ryobi ' +
  'senco silverline stanley stihl titan trend triton vax wera wolfcraft worx'
).split(' ');
