import { checkClaims } from './ground';

const check = (fixture: string): void => checkClaims(['count'], fixture);

describe('a list that was announced', () => {
  it('has its numbers at the head of sentences, and behind signs', () =>
    check(`
      The charge came from two items: first, kilns were closed; and second, leases ended.
                           ^^^^^^^^^ count holds: 2 are listed
      The charge came from three items: first, kilns were closed; and second, leases ended.
                           ^^^^^^^^^^^ count fails: 2 are listed
      We had three items in the quarter. The first one was the sale of land. And then the second item was the tax. Finally, rates fell.
             ^^^^^^^^^^^ count holds: 3 are listed
      We have four priorities in our plan. These include first, new shops. Second, service. Third, cost. Fourth, people and fifth, care.
              ^^^^^^^^^^^^^^^ count fails: 5 are listed
      I have two questions. One is on kilns. And then secondly, on ovens.
             ^^^^^^^^^^^^^ count holds: 2 are listed
    `));

  it('may leave out a number, begin anew, or go on in other words', () =>
    check(`
      We have two goals. First, growth. We won a third party, and the first half was good. In the second half we rest.
      We have four goals. First, growth. Second, margins.
      We have four goals. First, growth. And third, margins.
      Those two reasons are clear. First, growth. Second, margins. Third, cash.
      We have three goals, and I come to them later. We sold more. Then first, we grew. Second, we saved.
    `));

  it('names as many as were counted before its sign', () =>
    check(`
      We focus on three areas: kilns, service and people.
                  ^^^^^^^^^^^ count holds: 3 are listed behind "three areas"
      We focus on four areas: kilns, service and people.
                  ^^^^^^^^^^ count fails: 3 are listed behind "four areas"
      We gained in each of our three platforms -- ovens, kilns, and glazes.
                               ^^^^^^^^^^^^^^^ count holds: 3 are listed behind "three platforms"
      We report in two segments: bricks and tiles.
                   ^^^^^^^^^^^^ count holds: 2 are listed behind "two segments"
      We invest in five pillars of growth: kilns, service, people and cost.
                   ^^^^^^^^^^^^ count fails: 4 are listed behind "five pillars"
      We gained share in our three largest markets, namely Spain, Poland and Italy.
                             ^^^^^^^^^^^^^^^^^^^^^ count holds: 3 are listed behind "three largest markets"
    `));

  it('is left alone where it can be parted in two ways, or is none', () =>
    check(`
      We focus on four areas: bricks and tiles, service, people and cost, and care.
      We won two partners: Elm, the largest of its kind, which makes glazes, and Oak.
      In our four regions, sales grew in Spain, Poland and Italy.
      We saw strength in one of our three regions: Spain and Poland.
      In three regions, including Spain, Poland, we grew.
    `));

  it('is pointed back to by its number', () =>
    check(`
      There are two things to keep in mind. Rates fell. So those two things explain it.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ count holds: two things are announced, and two things are pointed back to
      M: There are three things to keep in mind. Rates fell. So those two things explain it.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ count fails: three things are announced, and two things are pointed back to
      M: There are three things here and two things there. So those two things explain it.
      M: There are three reasons. So those two things explain it.
    `));
});
