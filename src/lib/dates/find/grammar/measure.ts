/** What numbers of the size of a year count or measure: «از ۱۳۰۰ تا ۱۴۰۰ تومان», "between 1200 and 1500 cases". */
const measures = new Set(
  (
    'درصد ریشتر برابر واحد درجه تن متر کیلومتر کیلو کیلوگرم گرم لیتر مگاوات هکتار دلار یورو تومان ریال امتیاز بشکه نفر کشته زخمی مورد دستگاه صفحه ' +
    'شخص شخصا قتیل قتیلا جریح جریحا جندی جندیا دولار دولارا یورو جنیه جنیها ریالا دینار دینارا متر مترا کیلومتر کیلومترا طن طنا نقطه حاله وحده عائله اسره صفحه ' +
    'people persons men women children troops soldiers cases deaths dollars euros pounds metres meters miles kilometres kilometers km kg tonnes tons points jobs homes houses units words pages barrels workers employees victims migrants refugees seats members hectares acres mw'
  ).split(' '),
);

/** Whether a word (folded) is one that such a number counts. */
export function isMeasure(word: string): boolean {
  return measures.has(word);
}
