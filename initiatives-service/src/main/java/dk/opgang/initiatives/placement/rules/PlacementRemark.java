package dk.opgang.initiatives.placement.rules;

import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Wording;

/** What can be doubtful about a placement or about hours that were worked in it. They are taken all the same. */
public enum PlacementRemark implements FaultCode {
    ADULT_HOURS_NOT_KNOWN(
            true,
            "Unge må ikke arbejde mere end voksne i faget; det kendes ikke",
            "Young people may not work more than adults of the trade, which is not known"),
    EMPLOYER_UNKNOWN(false, "Virksomheden er ikke registreret", "The employer is not in the register"),
    FREE_DAYS_APART(true, "Fridøgnene følger ikke efter hinanden", "The free days do not follow each other"),
    LIMIT_NOT_KNOWN(false, "Grænsen kendes ikke", "The limit is not known"),
    LOOKS_LIKE_AN_EXTENSION(
            true,
            "Følger kort efter en placering samme sted uden at forlænge den",
            "Soon follows a placement at the same employer without extending it"),
    OVERLAPS_ANOTHER(
            true,
            "Samtidige placeringer har tilsammen flere timer end en almindelig uge",
            "Placements at the same time have more hours together than a usual week"),
    READINESS_NOT_KNOWN(
            true,
            "Om deltageren er jobparat, kendes ikke; så er perioden kortere",
            "Whether the participant is ready for work is not known; the period is shorter then"),
    SCHOOL_STATUS_NOT_TOLD(true, "Skolestatus er ikke oplyst", "The school status is not told"),
    TIMES_NOT_TOLD(false, "Klokkeslæt er ikke oplyst", "Clock times are not told"),
    WAGE_SUBSIDY_TOO_SOON(
            true,
            "Kortere tid på ydelse end krævet; undtagelserne kendes ikke her",
            "Less time on benefits than is asked for; the exceptions are not known here"),
    WAGE_UNUSUAL(false, "Praktik er sædvanligvis uden løn", "An internship usually has no wage");

    private final boolean ofPerson;
    private final Wording wording;

    PlacementRemark(boolean ofPerson, String da, String en) {
        this.ofPerson = ofPerson;
        this.wording = new Wording(da, en);
    }

    /** Whether it tells of the participant something that not everybody may know who placed it. */
    public boolean isOfPerson() {
        return ofPerson;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
