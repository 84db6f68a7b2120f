package dk.opgang.initiatives.occasion;

import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Wording;

/** What can be wrong with an occasion and with who was there. */
enum OccasionFault implements FaultCode {
    HEADCOUNT_NOT_OPEN("Kun åbne aktiviteter tæller hoveder", "Heads are counted at open activities alone"),
    IN_PAUSE("Dagen ligger i en pause mellem to faser", "The day lies in a pause between two phases"),
    NOT_OF_THIS_OCCASION(
            "Forløbet hører ikke til her, eller det løber ikke den dag",
            "The enrolment does not belong here, or does not run on that day"),
    OCCASION_DIFFERS(
            "Rækker med samme occasionSourceId fortæller det samme om den",
            "Rows of one occasionSourceId tell the same of it"),
    OCCASION_OUTSIDE_INITIATIVE(
            "outside-initiative",
            "Dagen ligger uden for indsatsens periode",
            "The day lies outside the period of the initiative"),
    OCCASIONS_ENROLMENT_NOT_FOUND(
            "enrolment-not-found", "Forløbet findes ikke i indsatsen", "The initiative has no such enrolment"),
    OCCASIONS_GROUP_NOT_FOUND("group-not-found", "Gruppen findes ikke i indsatsen", "The initiative has no such group"),
    OUTPUT_UNKNOWN("Aktiviteten har intet sådant udbytte", "The activity has no such output"),
    WRONG_SUBJECT("Aktiviteten er for %s", "The activity is for %s");

    private final Wording wording;

    OccasionFault(String da, String en) {
        this.wording = new Wording(da, en);
    }

    OccasionFault(String code, String da, String en) {
        this.wording = new Wording(code, da, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
