/** An amount of money: «£9.99», «€ 5», «99p each». A bare number of pounds is a weight as well. */
export const moneyInText = /[£€] ?\d{1,6}(?:[.,]\d{2})?(?!\d)|(?<![\w.-])\d{1,3}p (?:each|only|off|per)\b/gi;
