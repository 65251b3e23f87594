import { checkAmounts } from './check';

describe('the words beside a number that', () => {
  it('hedge a figure before it', () =>
    checkAmounts(`
      It is about 40 days. It is around 40 days. It is approximately 40 days.
                  ^^^^^^^ duration 40 day about
                                        ^^^^^^^ duration 40 day about
                                                                     ^^^^^^^ duration 40 day about
      It is roughly 40 days. It is circa 40 days. It is some 40 days.
                    ^^^^^^^ duration 40 day about
                                         ^^^^^^^ duration 40 day about
                                                             ^^^^^^^ duration 40 day about
      It is approx 40 days. It is ~ 40 days. It is say, 40 days.
                   ^^^^^^^ duration 40 day about
                                    ^^^^^^^ duration 40 day about
                                                        ^^^^^^^ duration 40 day about
      It is call it 40 days. It is on the order of 40 days. It is in the neighborhood of 40 days.
                    ^^^^^^^ duration 40 day about
                                                   ^^^^^^^ duration 40 day about
                                                                                         ^^^^^^^ duration 40 day about
      It is in the neighbourhood of 40 days. It is kind of 40 days. It is in the vicinity of 40 days.
                                    ^^^^^^^ duration 40 day about
                                                           ^^^^^^^ duration 40 day about
                                                                                             ^^^^^^^ duration 40 day about
      It is over 40 days. It is more than 40 days. It is at least 40 days.
                 ^^^^^^^ duration 40 day over
                                          ^^^^^^^ duration 40 day over
                                                                  ^^^^^^^ duration 40 day over
      It is above 40 days. It is north of 40 days. It is in excess of 40 days.
                  ^^^^^^^ duration 40 day over
                                          ^^^^^^^ duration 40 day over
                                                                      ^^^^^^^ duration 40 day over
      It is greater than 40 days. It is exceeding 40 days. It is upwards of 40 days.
                         ^^^^^^^ duration 40 day over
                                                  ^^^^^^^ duration 40 day over
                                                                            ^^^^^^^ duration 40 day over
      It is better than 40 days. It is > 40 days. It is higher than 40 days.
                        ^^^^^^^ duration 40 day over
                                         ^^^^^^^ duration 40 day over
                                                                    ^^^^^^^ duration 40 day over
      It is a minimum of 40 days. It is under 40 days. It is less than 40 days.
                         ^^^^^^^ duration 40 day over
                                              ^^^^^^^ duration 40 day under
                                                                       ^^^^^^^ duration 40 day under
      It is below 40 days. It is up to 40 days. It is just shy of 40 days.
                  ^^^^^^^ duration 40 day under
                                       ^^^^^^^ duration 40 day under
                                                                  ^^^^^^^ duration 40 day under
      It is fewer than 40 days. It is at most 40 days. It is < 40 days.
                       ^^^^^^^ duration 40 day under
                                              ^^^^^^^ duration 40 day under
                                                               ^^^^^^^ duration 40 day under
      It is lower than 40 days. It is just short of 40 days. It is south of 40 days.
                       ^^^^^^^ duration 40 day under
                                                    ^^^^^^^ duration 40 day under
                                                                            ^^^^^^^ duration 40 day under
      It is as much as 40 days. It is as many as 40 days. It is as high as 40 days.
                       ^^^^^^^ duration 40 day under
                                                 ^^^^^^^ duration 40 day under
                                                                           ^^^^^^^ duration 40 day under
      It is a maximum of 40 days. It is within 40 days. It is nearly 40 days.
                         ^^^^^^^ duration 40 day under
                                               ^^^^^^^ duration 40 day under
                                                                     ^^^^^^^ duration 40 day nearly
      It is almost 40 days. It is close to 40 days. It is approaching 40 days.
                   ^^^^^^^ duration 40 day nearly
                                           ^^^^^^^ duration 40 day nearly
                                                                      ^^^^^^^ duration 40 day nearly
      It is virtually 40 days. It is closer to 40 days. It is something like 40 days.
                      ^^^^^^^ duration 40 day nearly
                                               ^^^^^^^ duration 40 day nearly
                                                                             ^^^^^^^ duration 40 day about
      It is no more than 40 days. It is not more than 40 days. It is no less than 40 days.
                         ^^^^^^^ duration 40 day under
                                                      ^^^^^^^ duration 40 day under
                                                                                  ^^^^^^^ duration 40 day over
      It is no fewer than 40 days. It is not less than 40 days. It is just a little over 40 days.
                          ^^^^^^^ duration 40 day over
                                                       ^^^^^^^ duration 40 day over
                                                                                         ^^^^^^^ duration 40 day over
      It is well above 40 days. It is exactly 40 days.
                       ^^^^^^^ duration 40 day over
                                              ^^^^^^^ duration 40 day
    `));

  it('name a currency', () =>
    checkAmounts(`
      We paid €5 million. We paid £5 million. We paid ¥5 million.
              ^^^^^^^^^^ money 5000000 EUR
                                  ^^^^^^^^^^ money 5000000 GBP
                                                      ^^^^^^^^^^ money 5000000 JPY
      We paid ₹5 million. We paid US$5 million. We paid C$5 million.
              ^^^^^^^^^^ money 5000000 INR
                                  ^^^^^^^^^^^^ money 5000000 USD
                                                        ^^^^^^^^^^^ money 5000000 CAD
      We paid CAD$5 million. We paid A$5 million. We paid AU$5 million.
              ^^^^^^^^^^^^^ money 5000000 CAD
                                     ^^^^^^^^^^^ money 5000000 AUD
                                                          ^^^^^^^^^^^^ money 5000000 AUD
      We paid HK$5 million. We paid NZ$5 million. We paid S$5 million.
              ^^^^^^^^^^^^ money 5000000 HKD
                                    ^^^^^^^^^^^^ money 5000000 NZD
                                                          ^^^^^^^^^^^ money 5000000 SGD
      We paid NT$5 million. We paid R$5 million. We paid MX$5 million.
              ^^^^^^^^^^^^ money 5000000 TWD
                                    ^^^^^^^^^^^ money 5000000 BRL
                                                         ^^^^^^^^^^^^ money 5000000 MXN
      We paid USD 5 million. We paid EUR 5 million. We paid GBP 5 million.
              ^^^^^^^^^^^^^ money 5000000 USD
                                     ^^^^^^^^^^^^^ money 5000000 EUR
                                                            ^^^^^^^^^^^^^ money 5000000 GBP
      We paid Rs. 5 crore. We paid INR 5 lakh crore. We paid CHF 5 million.
              ^^^^^^^^^^^ money 50000000 INR
                                   ^^^^^^^^^^^^^^^^ money 5000000000000 INR
                                                             ^^^^^^^^^^^^^ money 5000000 CHF
      We paid SEK 5 million. We paid RMB 5 million. We paid ZAR 5 million.
              ^^^^^^^^^^^^^ money 5000000 SEK
                                     ^^^^^^^^^^^^^ money 5000000 CNY
                                                            ^^^^^^^^^^^^^ money 5000000 ZAR
      We paid EUR5 million. We paid 5 million dollars. We paid 5 million bucks.
              ^^^^^^^^^^^^ money 5000000 EUR
                                    ^^^^^^^^^^^^^^^^^ money 5000000 USD
                                                               ^^^^^^^^^^^^^^^ money 5000000 USD
      We paid 5 million euros. We paid 5 million rupees. We paid 5 million pounds sterling.
              ^^^^^^^^^^^^^^^ money 5000000 EUR
                                       ^^^^^^^^^^^^^^^^ money 5000000 INR
                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ money 5000000 GBP
      We paid 5 million yen. We paid 5 million yuan. We paid 5 million Swiss francs.
              ^^^^^^^^^^^^^ money 5000000 JPY
                                     ^^^^^^^^^^^^^^ money 5000000 CNY
                                                             ^^^^^^^^^^^^^^^^^^^^^^ money 5000000 CHF
      We paid 5 million pesos. We paid 5 million rand. We paid 5 million US dollars.
              ^^^^^^^^^^^^^^^ money 5000000 MXN
                                       ^^^^^^^^^^^^^^ money 5000000 ZAR
                                                               ^^^^^^^^^^^^^^^^^^^^ money 5000000 USD
      We paid 5 million Canadian dollars. We paid 5 million Australian dollars. We paid 5 million Singapore dollars.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^ money 5000000 CAD
                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ money 5000000 AUD
                                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ money 5000000 SGD
      We paid 5 cents. We paid 5 pence. We paid 5 paise.
              ^^^^^^^ money 0.05 USD
                               ^^^^^^^ money 0.05 GBP
                                                ^^^^^^^ money 0.05 INR
      We paid 5 €. We paid 5 ¢. We paid a 5-cent dividend.
              ^^^ money 5 EUR
                           ^^^ money 0.05 USD
                                          ^^^^^^ money 0.05 USD/share
      We paid 5 million EUR. We paid EUR €5 million. We paid try 5 stores.
              ^^^^^^^^^^^^^ money 5000000 EUR
                                     ^^^^^^^^^^^^^^ money 5000000 EUR
                                                                 ^^^^^^^^ count 5 store
    `));

  it('name it by its code', () =>
    checkAmounts(`
      We paid JPY 5 million. We paid CAD 5 million. We paid AUD 5 million. We paid NOK 5 million. We paid DKK 5 million.
              ^^^^^^^^^^^^^ money 5000000 JPY
                                     ^^^^^^^^^^^^^ money 5000000 CAD
                                                            ^^^^^^^^^^^^^ money 5000000 AUD
                                                                                   ^^^^^^^^^^^^^ money 5000000 NOK
                                                                                                          ^^^^^^^^^^^^^ money 5000000 DKK
      We paid CNY 5 million. We paid HKD 5 million. We paid SGD 5 million. We paid BRL 5 million. We paid MXN 5 million.
              ^^^^^^^^^^^^^ money 5000000 CNY
                                     ^^^^^^^^^^^^^ money 5000000 HKD
                                                            ^^^^^^^^^^^^^ money 5000000 SGD
                                                                                   ^^^^^^^^^^^^^ money 5000000 BRL
                                                                                                          ^^^^^^^^^^^^^ money 5000000 MXN
      We paid KRW 5 million. We paid TWD 5 million. We paid PLN 5 million. We paid AED 5 million. We paid SAR 5 million.
              ^^^^^^^^^^^^^ money 5000000 KRW
                                     ^^^^^^^^^^^^^ money 5000000 TWD
                                                            ^^^^^^^^^^^^^ money 5000000 PLN
                                                                                   ^^^^^^^^^^^^^ money 5000000 AED
                                                                                                          ^^^^^^^^^^^^^ money 5000000 SAR
      We paid 5 million renminbi. We paid 5 million francs. We paid 5 million reais. We paid 5 million won.
              ^^^^^^^^^^^^^^^^^^ money 5000000 CNY
                                          ^^^^^^^^^^^^^^^^ money 5000000 CHF
                                                                    ^^^^^^^^^^^^^^^ money 5000000 BRL
                                                                                             ^^^^^^^^^^^^^ money 5000000 KRW
      We paid 5 million kronor. We paid 5 million kroner. We paid ₩5 million, ₽5 million, ₺5 million and ₪5 million.
              ^^^^^^^^^^^^^^^^ money 5000000 SEK
                                        ^^^^^^^^^^^^^^^^ money 5000000 NOK
                                                                  ^^^^^^^^^^ money 5000000 KRW
                                                                              ^^^^^^^^^^ money 5000000 RUB
                                                                                          ^^^^^^^^^^ money 5000000 TRY
                                                                                                         ^^^^^^^^^^ money 5000000 ILS
    `));

  it('scale a number', () =>
    checkAmounts(`
      It was $5 hundred. It was $5 thousand. It was $5 billion.
             ^^^^^^^^^^ money 500 USD
                                ^^^^^^^^^^^ money 5000 USD
                                                    ^^^^^^^^^^ money 5000000000 USD
      It was $5 trillion. It was $5 mn. It was $5mm.
             ^^^^^^^^^^^ money 5000000000000 USD
                                 ^^^^^ money 5000000 USD
                                               ^^^^ money 5000000 USD
      It was $5 mln. It was $5 bn. It was $5 tn.
             ^^^^^^ money 5000000 USD
                            ^^^^^ money 5000000000 USD
                                          ^^^^^ money 5000000000000 USD
      It was ₹5 lakh. It was ₹5 crore. It was ₹5 cr.
             ^^^^^^^ money 500000 INR
                             ^^^^^^^^ money 50000000 INR
                                              ^^^^^ money 50000000 INR
      It was $5k. It was $5m. It was $5b.
             ^^^ money 5000 USD
                         ^^^ money 5000000 USD
                                     ^^^ money 5000000000 USD
      It was $5t. It was $5 m. It was $53.4 [billion].
             ^^^ money 5000000000000 USD
                         ^^ money 5 USD
                                      ^^^^^^^^^^^^^^^ money 53400000000 USD
      It was $65 [ph] billion. It was $2-billion. It was $2 - billion.
             ^^^^^^^^^^^^^^^^ money 65000000000 USD
                                      ^^^^^^^^^^ money 2000000000 USD
                                                         ^^ money 2 USD
      It was 5 hundred million dollars. It was ₹5 lakh crore. It was ₹5 thousand crore.
             ^^^^^^^^^^^^^^^^^^^^^^^^^ money 500000000 USD
                                               ^^^^^^^^^^^^^ money 5000000000000 INR
                                                                     ^^^^^^^^^^^^^^^^^ money 50000000000 INR
      It was $5 million million.
    `));
});
