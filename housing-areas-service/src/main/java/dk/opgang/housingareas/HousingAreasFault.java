package dk.opgang.housingareas;

import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Wording;

/** What can be wrong with a request to this service. */
public enum HousingAreasFault implements FaultCode {
    ADDRESS_IN_AN_AREA("Adressen ligger i den tid i området %s", "The address lies in the area %s in that time"),
    ALREADY_APPROVED(
            "Et godkendt tal kan rettes, men ikke blive kladde igen",
            "An approved figure can be corrected, but not become a draft again"),
    CIRCULAR_SUCCESSION("Området er selv afløst af dette", "The area is itself succeeded by this one"),
    FIGURE_NOT_YOURS(
            "Kun områdets kommune angiver tal, som andre tal skjules efter",
            "Only the area's municipality tells figures by which others are hidden"),
    HOUSING_AREA_NOT_FOUND("Området findes ikke", "The area does not exist"),
    HOUSING_AREA_NOT_YOURS(
            "Kun områdets kommune og boligorganisation kan ændre det",
            "Only its municipality and housing organisation may change an area"),
    INITIATIVE_NOT_RUNNING("Indsatsen er ikke i gang i %s", "The initiative does not run in %s"),
    INITIATIVE_OF_OTHER_AREA(
            "Indsatsen nævner ikke boligområdet; angiv antallet af personer",
            "The initiative does not name the area; give the number of persons"),
    INVALID_CADASTRAL_DISTRICT(
            "En ejerlavskode har et til syv cifre", "The number of a cadastral district has one to seven digits"),
    INVALID_PARCEL_NUMBER(
            "Et matrikelnummer har et til fire cifre og højst tre bogstaver",
            "The number of a parcel has one to four digits and at most three letters"),
    KIND_UNKNOWN_CODE("unknown-code", "kind er en af %s", "kind is one of %s"),
    LEVEL_UNKNOWN_CODE(
            "unknown-code", "level er none, watch, warning eller on-list", "level is none, watch, warning or on-list"),
    MONTH_READING_DATE_NOT_PUBLIC(
            "reading-date-not-public",
            "Andre end områdets kommune kan læse den første i en måned til og med den nuværende",
            "Others than the area's municipality can read the first of a month, up to the present one"),
    ONE_OR_MANY(
            "Enten addressId eller addressIds skal udfyldes, ikke begge",
            "Either addressId or addressIds is required, not both"),
    OPEN_YEAR_READING_DATE_NOT_PUBLIC("reading-date-not-public", "Året er ikke slut endnu", "The year is not over yet"),
    PARAMETER_REQUIRED("required", "Parameteren skal udfyldes", "The parameter is required"),
    PARCEL_IN_AN_AREA("Jordstykket hører i den tid til området %s", "The parcel belongs to the area %s in that time"),
    REASON_TOO_LONG("too-long", "Begrundelsen har højst 500 tegn", "The reason has 500 characters at most"),
    REPEATED_ADDRESS("Adressen er nævnt allerede", "The address is named already"),
    REPEATED_AREA("Området er nævnt allerede", "The area is named already"),
    REPEATED_INITIATIVE("Indsatsen er nævnt allerede", "The initiative is named already"),
    REPEATED_SOURCE("Kilden er nævnt allerede", "The source is named already"),
    SCOPE_UNKNOWN_CODE(
            "unknown-code",
            "Her ventes national, en regionskode eller en kommunekode",
            "Expected is national, the code of a region or of a municipality"),
    SHARES_NOT_WHOLE("Andelene er tilsammen %s, ikke 100", "The shares are %s together, not 100"),
    STATUS_UNKNOWN_CODE("unknown-code", "status er draft eller approved", "status is draft or approved"),
    TARGET_MISSING(
            "Indsatsen har intet mål for %s, der kan fordeles på år; angiv antallet af personer",
            "The initiative has no target of %s that can be shared by year; give the number of persons"),
    TARGET_REQUIRED(
            "required",
            "Indsatsens mål siger ikke, hvor mange der bliver i arbejde",
            "The targets of the initiative do not tell how many stay in work"),
    TOO_MANY_PERIODS("Serien har højst 120 perioder", "A series has 120 periods at most"),
    UNKNOWN_AREA("Området findes ikke", "The area does not exist"),
    UNKNOWN_COMPARISON("compareWith er municipality", "compareWith is municipality"),
    UNKNOWN_INITIATIVE(
            "Indsatsen findes ikke, eller den må ikke læses", "The initiative does not exist, or may not be read"),
    UNKNOWN_INTERVAL("interval er month eller quarter", "interval is month or quarter"),
    UNKNOWN_SPLIT("split er cause", "split is cause"),
    UNKNOWN_VIEW("as er public", "as is public"),
    YEARS_OUT_OF_RANGE(
            "out-of-range",
            "Årene er fra 1970 til 2100, det første ikke efter det sidste",
            "The years are from 1970 to 2100, the first not after the last"),
    YEAR_OUT_OF_RANGE("out-of-range", "Året er fra 1970 til 2100", "The year is from 1970 to 2100"),
    YEAR_READING_DATE_NOT_PUBLIC(
            "reading-date-not-public",
            "Alle kan læse hele kalenderår, som er slut: fra en 1. januar til en 1. januar",
            "Everybody can read whole calendar years that have ended: from a 1 January to a 1 January"),
    YEAR_TO_BEFORE_FROM("to-before-from", "toYear er ikke før fromYear", "toYear is not before fromYear");

    private final Wording wording;

    HousingAreasFault(String da, String en) {
        this.wording = new Wording(da, en);
    }

    HousingAreasFault(String code, String da, String en) {
        this.wording = new Wording(code, da, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
