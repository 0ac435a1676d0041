/** «for steel», «cuts aluminium»: what it works on, not what it is. */
export const workedOn =
  /\b(?:for|on|into|through|in|to|cuts?|cutting|drills?|drilling|grinds?|bonds?|sticks? to|suits?|against|and|or|joins?|paints?|removes?|with)\s+(?:\w+,? ){0,3}$/i;
