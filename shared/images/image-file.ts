/** Amazon serves one file in many sizes: `71abc._AC_SL1500_.jpg` is `71abc.jpg`. */
export function imageFileOf(url: string): string {
  return url.replace(/\._[^/]{1,80}_(?=\.\w+$)/, '');
}
