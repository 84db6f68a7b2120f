package dk.opgang.housingareas;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can go wrong in this service beyond what can go wrong everywhere. */
public enum HousingAreasProblem implements ProblemCode {
    HOUSING_AREA_NOT_YOURS(
            403,
            "Kun områdets kommune og boligorganisation kan ændre det",
            "Only its municipality and housing organisation may change an area"),
    FIGURE_NOT_YOURS(
            403,
            "Kun områdets kommune angiver tal, som andre tal skjules efter",
            "Only the area's municipality tells figures by which others are hidden"),
    HOUSING_ORGANISATION_EXISTS(409, "Boligorganisationen findes allerede", "The housing organisation exists already"),
    HOUSING_ORGANISATION_NOT_YOURS(
            403,
            "Kun boligorganisationen selv og den, som har oprettet den, kan ændre den",
            "Only the housing organisation itself and who posted it may change it"),
    HOUSING_AREA_NOT_VALID_THEN(
            404, "Boligområdet fandtes ikke på listens dag", "The housing area did not exist on the day of the list"),
    SOURCE_OF_OTHER_AREA(
            409,
            "Nøglen hører til noget i et andet boligområde",
            "The key belongs to something in another housing area"),
    NO_LIST_YET(422, "Der var ingen liste på den dag", "There was no list on that day");

    private final ProblemHead head;

    HousingAreasProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
