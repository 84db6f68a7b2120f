package dk.opgang.initiatives.fault;

import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Wording;

/** What can be wrong with a request about initiatives, enrolments, placements, follow-ups and results. */
public enum InitiativesFault implements FaultCode {
    AFTER_FIRST_STEP("Et trin blev nået allerede %s", "A step was reached on %s already"),
    AFTER_FIRST_TRANSITION("Den første ændring skete allerede %s", "The first transition was on %s already"),
    AFTER_NEXT_TRANSITION("Datoen ligger efter den næste ændring, %s", "The date lies after the next transition, %s"),
    AGE_NOT_ELIGIBLE(
            "Deltagerens alder passer ikke til indsatstypen", "The participant's age does not fit the template"),
    BEFORE_LAST_TRANSITION("Datoen ligger før den seneste ændring, %s", "The date lies before the last transition, %s"),
    BENEFIT_GROUP_NOT_ELIGIBLE(
            "Deltagerens ydelse passer ikke til indsatstypen",
            "The participant's benefit group does not fit the template"),
    BY_UNKNOWN_CODE(
            "unknown-code",
            "by er en eller to af year, quarter, month, benefit-group, kind, employer-kind, age-group, step, state, outcome,"
                    + " housing-area, group, payer, job-kind, contract og site",
            "by is one or two of year, quarter, month, benefit-group, kind, employer-kind, age-group, step, state, outcome,"
                    + " housing-area, group, payer, job-kind, contract and site"),
    CITIZENS_NOT_DISCLOSED(
            "not-disclosed",
            "Kun en kommune i indsatsen har egne borgere i den",
            "Only a municipality of the initiative has citizens of its own in it"),
    CITIZENS_UNKNOWN_CODE("unknown-code", "citizens er own eller all", "citizens is own or all"),
    COHORT_BY_UNKNOWN_CODE("unknown-code", "by er year, quarter eller group", "by is year, quarter or group"),
    COLUMN_UNKNOWN_CODE("unknown-code", "Resultaterne har ingen kolonne %s", "The results have no column %s"),
    EMPLOYER_KIND_NOT_IN_INITIATIVE("Indsatsen har kun %s", "The initiative has only %s"),
    FILTER_REQUIRED(
            "required",
            "Mindst en af templateKey, municipalityCode, housingAreaId og initiativeId",
            "At least one of templateKey, municipalityCode, housingAreaId and initiativeId"),
    FOLLOW_UP_BEFORE_FROM("before-from", "Før jobbets start", "Before the job began"),
    FOLLOW_UP_NOT_FOUND("Opfølgningen findes ikke", "The follow-up does not exist"),
    FOLLOW_UP_STATE_UNKNOWN_CODE(
            "unknown-code", "state er open, overdue eller answered", "state is open, overdue or answered"),
    HOURS_NOT_ELIGIBLE(
            "Deltageren kan ikke arbejde de timer den dag", "The participant cannot work these hours on that day"),
    HOURS_SOURCE_IN_USE(
            "source-in-use",
            "Nøglen hører til timer i en anden placering",
            "The key belongs to hours of another placement"),
    HOUSING_AREA_OF_OTHER_MUNICIPALITY(
            "Boligområdet ligger i en anden kommune", "The housing area lies in another municipality"),
    INITIATIVE_NOT_FOUND("Indsatsen findes ikke", "The initiative does not exist"),
    INITIATIVE_PERIOD_TOO_LONG("period-too-long", "Højst %s uger i indsatsen", "At most %s weeks in the initiative"),
    INITIATIVE_SOURCE_OF_OTHER_ENROLMENT(
            "source-of-other-enrolment",
            "Nøglen hører til et forløb i en anden indsats",
            "The key belongs to an enrolment in another initiative"),
    INITIATIVE_TOO_MANY_HOURS(
            "too-many-hours", "Højst %s timer om ugen i indsatsen", "At most %s hours a week in the initiative"),
    INVALID_HOURS(
            "Timerne om ugen er flere end 0 med højst to decimaler",
            "The weekly hours are more than 0 with at most two decimals"),
    INVALID_KEY(
            "Små bogstaver, tal og bindestreger, højst 60 tegn",
            "Small letters, digits and hyphens, at most 60 characters"),
    INVALID_PERIOD("Et år eller to: 2018 eller 2017-2019", "One year or two: 2018 or 2017-2019"),
    KIND_NOT_IN_INITIATIVE("Indsatsen har kun %s", "The initiative has only %s"),
    MODEL_UNKNOWN_CODE("unknown-code", "model er per-person eller components", "model is per-person or components"),
    MONTH_TOO_MANY_HOURS("too-many-hours", "Højst %s timer om måneden (%s)", "At most %s hours a month (%s)"),
    MUNICIPALITY_INVALID_CODE("invalid-code", "En kommunekode har tre cifre", "A municipality's code has three digits"),
    MUNICIPALITY_NOT_OWN(
            "En kommune kan kun tages ud af sig selv: %s", "A municipality can be taken out only by itself: %s"),
    NOT_A_WHOLE_YEAR(
            "Kun deltagernes kommune kan se dele af et år; datoen skal være en 1. januar",
            "Only the participants' municipality can see parts of a year; the date must be a 1 January"),
    NOT_DUE_YET(
            "Om personen stadig er i job, kan først besvares fra %s",
            "Whether the person is still in the job can be answered from %s"),
    ONE_OF_TWO("Udfyld enten det ene eller det andet: %s", "Tell either the one or the other: %s"),
    OUTCOME_BEFORE_END("Et udfald hører til et afsluttet forløb", "An outcome belongs to an enrolment that ends"),
    OUTCOME_BEFORE_FROM(
            "before-from",
            "Udfaldet kan ikke ligge før placeringens start",
            "The outcome cannot lie before the placement began"),
    OUTSIDE_INITIATIVE(
            "Startdatoen ligger uden for indsatsens periode",
            "The first day lies outside the period of the initiative"),
    OUTSIDE_PLACEMENT("Dagen ligger uden for placeringen", "The day lies outside the placement"),
    PARTICIPANT_NOT_ELIGIBLE("Deltageren passer ikke til indsatstypen", "The participant does not fit the template"),
    PARTICIPANT_NOT_FOUND("Deltageren findes ikke", "The participant does not exist"),
    PARTICIPANT_OF_OTHER_MUNICIPALITY(
            "Deltagerens kommune er ikke med i indsatsen",
            "The participant's municipality does not take part in the initiative"),
    PARTICIPANT_SOURCE_OF_OTHER_ENROLMENT(
            "source-of-other-enrolment",
            "Nøglen hører til en anden deltagers forløb",
            "The key belongs to the enrolment of another participant"),
    PARTNER_KIND_NOT_ALLOWED(
            "En partner med rollen %s er ikke af den rette slags", "A partner of the role %s is not of the right kind"),
    PARTNER_MISSING("Mindst %s partner med rollen %s", "At least %s partner of the role %s"),
    PERCENTAGE_OUT_OF_RANGE("out-of-range", "0 til 100 procent", "0 to 100 per cent"),
    PERIOD_TOO_LONG("Højst %s for %s (%s)", "At most %s for %s (%s)"),
    PLACEMENT_PARTICIPANT_NOT_ELIGIBLE(
            "participant-not-eligible",
            "Deltageren kan ikke placeres på de vilkår",
            "The participant cannot be placed on these terms"),
    PLACEMENT_SOURCE_IN_USE("source-in-use", "Nøglen er i brug", "The key is in use"),
    PLACEMENT_NOT_FOUND("Placeringen findes ikke", "The placement does not exist"),
    POSTER_NOT_PART_OF_IT(
            "Den, der opretter eller ændrer en indsats, skal selv være med i den",
            "Who posts or changes an initiative must take part in it"),
    READING_DATE_NOT_PUBLIC(
            "Alle kan læse hele kalenderår, som er slut: fra en 1. januar til en 1. januar",
            "Everybody can read whole calendar years that have ended: from a 1 January to a 1 January"),
    REFERRED_ON_FIRST_DAY(
            "En henvisning gælder fra startdatoen: udelad stateOn, eller ret from",
            "A referral counts from the first day: leave stateOn out, or mend from"),
    SPLIT_NOT_DISCLOSED(
            "not-disclosed",
            "Kun deltagernes kommune kan dele resultaterne op på andet end år",
            "Only the participants' municipality can split the results by anything but year"),
    STAGE_UNKNOWN_CODE(
            "unknown-code",
            "%s er hverken et trin, en slags placering eller et udfald",
            "%s is neither a step nor a kind of placement nor an outcome"),
    STATE_BEFORE_FROM(
            "before-from",
            "Tilstanden kan ikke være nået før forløbets start, %s",
            "The state cannot have been reached before the enrolment began, %s"),
    STATE_UNCHANGEABLE(
            "unchangeable", "Tilstanden skifter ved en ændring under transitions", "The state changes by a transition"),
    STEP_AGE_NOT_ELIGIBLE(
            "age-not-eligible",
            "Deltagerens alder passer ikke til trinnet",
            "The participant's age does not fit the step"),
    STEP_BEFORE_FROM("before-from", "Før forløbets start", "Before the enrolment began"),
    STEP_PARTICIPANT_NOT_ELIGIBLE(
            "participant-not-eligible", "Deltageren passer ikke til trinnet", "The participant does not fit the step"),
    STEP_TOO_EARLY("Først skal disse trin være nået: %s", "These steps come first: %s"),
    TEMPLATE_UNKNOWN_CODE("unknown-code", "Indsatstypen findes ikke", "There is no such template"),
    TOO_FEW_FREE_DAYS("Højst %s arbejdsdage om ugen i den alder", "At most %s working days a week at that age"),
    TOO_MANY_HOURS("Højst %s timer om ugen", "At most %s hours a week"),
    TOO_MANY_STAGES("Højst %s trin i en tragt", "At most %s stages in a funnel"),
    TOO_MANY_REFUSALS("For mange afvisninger af deltageren i dag", "Too many refusals of the participant today"),
    TOO_YOUNG("Deltageren er under %s år på den første dag (%s)", "The participant is under %s on the first day (%s)"),
    TRANSITION_NOT_ALLOWED("Fra %s kan forløbet ikke gå til %s", "From %s an enrolment cannot move to %s"),
    UNKNOWN_ACTIVITY("Aktiviteten findes ikke i indsatstypen", "The template has no such activity"),
    UNKNOWN_STEP("Trinnet findes ikke", "There is no such step"),
    VERSION_UNKNOWN_CODE("unknown-code", "Indsatstypen har ingen sådan version", "The template has no such version"),
    WAGE_TOO_HIGH("Højst %s kr. i timen (%s)", "At most DKK %s an hour (%s)"),
    WORKED_TOO_MANY_HOURS(
            "too-many-hours", "Højst %s timer %s, det ville blive %s", "At most %s hours %s, it would be %s"),
    YEAR_BEFORE_FROM(
            "before-from", "toYear ligger ikke før det første år, %s", "toYear is not before the first year, %s"),
    YEAR_OUT_OF_RANGE("out-of-range", "Et år fra %s til %s", "A year from %s to %s"),
    YOUNG_TOO_MANY_HOURS(
            "too-many-hours", "Højst %s timer om ugen i den alder (%s)", "At most %s hours a week at that age (%s)");

    private final Wording wording;

    InitiativesFault(String da, String en) {
        this.wording = new Wording(da, en);
    }

    InitiativesFault(String code, String da, String en) {
        this.wording = new Wording(code, da, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
