"""English abbreviations and words that begin sentences."""

from tui.document.structure.language import Abbreviations
from tui.languages.en.calendar_names import MONTH_ABBREVIATIONS, WEEKDAY_ABBREVIATIONS
from tui.languages.words import words

ABBREVIATIONS = Abbreviations(
    before_name=words("""
        adm amb ass'n assn asst atty brig bros capt cdr cllr cmdr col comdr cpl dept det dir dist dr drs ens esp
        fr ft gen gov hon insp lt ltc lieut maj messrs mlle mme mr mrs ms msgr mt mx pfc pres prof pte pvt rep
        reps rev rt sec sen sens sgt sir sr st ste supt treas viscount univ vs viz
    """),
    before_number=words("""
        no nos p pp art arts sec ch chap fig figs vol vols para paras pt approx ca c fl b d r
    """),
    calendar=frozenset(map(str.lower, (*MONTH_ABBREVIATIONS, *WEEKDAY_ABBREVIATIONS))),
    may_end=words("""
        a.d a.k.a a.m al av ave b.a b.c b.c.e b.sc blvd c.e c.v co corp d.c e.u esq etc ex g.m.t hrs hwy inc jr
        l.a ll.b ltd m.a m.b.a m.d m.p m.sc min mins n.j n.y p.m p.s ph.d plc pty p.o r.a.f rd s.a sq sr u.a.e u.k
        u.n u.s u.s.a u.s.s.r yr yrs
    """),
    never_end=words("""
        e.g i.e cf viz approx incl excl
    """),
    before_letter=words("""
        war part act article chapter title phase type class group level plan vitamin schedule
    """),
    single_letter_words=words("I"),
    first_words=words("""
        a about according across after all almost already also although among an and another any are as asked at
        back because before both but by can could despite did do does during each earlier even eventually every
        few finally first following for former four from had has have having he her here his how however i if in
        including indeed instead is it its just last late later like local many meanwhile more moreover most much
        my near nearly neither never nevertheless no nobody none nor not now of officials on once one only or
        other others our over people perhaps police rather residents several she similarly since so some soon
        still such ten that the their them then there therefore these they this those though three through
        throughout thus to today together tomorrow troops two under unlike until upon was we were what when
        whenever where whether which while who why will with within without witnesses would yesterday yet you your
    """),
)
