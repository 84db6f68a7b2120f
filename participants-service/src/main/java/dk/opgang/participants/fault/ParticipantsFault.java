package dk.opgang.participants.fault;

import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Wording;

/** What can be wrong with a request to this service, of features without faults of their own. */
public enum ParticipantsFault implements FaultCode {
    AFTER_FROM(
            "Et samtykke gives senest den dag, det gælder fra",
            "A consent is given on the first day that it covers at the latest"),
    ANY_REQUIRED(
            "required",
            "Mindst én af addressId, phone og email skal udfyldes",
            "At least one of addressId, phone and email is required"),
    ATTENDED_REQUIRED(
            "required",
            "Feltet skal udfyldes, når kontakten har fundet sted",
            "The field is required once the contact has taken place"),
    BIRTH_IN_FUTURE("Fødselsdatoen er ikke nået", "The date of birth is yet to come"),
    BLANKET_CONSENT(
            "Et samtykke til alle oplysninger er ikke gyldigt (retssikkerhedsloven § 11 a)",
            "A consent to all data is not valid (retssikkerhedsloven § 11 a)"),
    CANCELLED_BUT_ATTENDED(
            "Kun en kontakt, som borgeren ikke kom til, kan være aflyst",
            "Only a contact that was not attended can have been cancelled"),
    CLOSING_REASON_WITHOUT_END(
            "En åben periode har ingen årsag til ophør", "A period that goes on has no closing reason"),
    DIFFERS(
            "Samtykket er kendt under nøglen med en anden værdi; en fejl rettes med PATCH",
            "The consent is known under the key with another value; a mistake is corrected by PATCH"),
    GUARDIAN_NEEDED(
            "For et barn gives samtykket af eller sammen med en værge",
            "Of a child a guardian gives the consent, or gives it too"),
    HOUSING_AREA_OF_OTHER_MUNICIPALITY(
            "Boligområdet ligger i en anden kommune", "The housing area belongs to another municipality"),
    INVALID_CPR(
            "Et CPR-nummer har formen DDMMÅÅNNNN, og datoen findes",
            "A CPR has the form DDMMYYNNNN, and its date exists"),
    INVALID_MUNICIPALITY("En kommunekode har tre cifre", "A municipality code has three digits"),
    INVALID_SCHOOL_YEAR(
            "Et skoleår er to år i træk, som 2019/2020", "A school year is two years in a row, such as 2019/2020"),
    LONGER_THAN_A_YEAR(
            "Beskyttelsen varer højst et år, medmindre der er særlige forhold",
            "The protection lasts a year at the most unless there are special circumstances"),
    NOT_OWN_MUNICIPALITY("En kommune registrerer sine egne borgere", "A municipality registers its own citizens"),
    ONE_WITHOUT_THE_OTHER("compareFrom og compareTo hører sammen", "compareFrom and compareTo belong together"),
    ONLY_WHEN_KEPT("Feltet hører til oplysninger, der beholdes", "The field belongs to data that are kept"),
    ONLY_WHEN_REFUSED(
            "Feltet hører til et afslag, helt eller delvist", "The field belongs to a refusal, of all or of a part"),
    PARTICIPANT_ERASED(
            "Borgeren er slettet, efter at filen blev modtaget",
            "The participant was erased after the file had come in"),
    PARTICIPANT_NOT_FOUND("Borgeren findes ikke", "The participant is not found"),
    PURPOSE_REQUIRED("required", "Headeren skal udfyldes", "The header is required"),
    PURPOSE_UNKNOWN_CODE("unknown-code", "Formålet er et af %s", "The purpose is one of %s"),
    RECIPIENT_IS_SOURCE("Modtageren er en anden end kilden", "The recipient is another than the source"),
    STATISTICS_UNKNOWN_VALUE("unknown-value", "statistics er keep eller remove", "statistics is keep or remove");

    private final Wording wording;

    ParticipantsFault(String da, String en) {
        this.wording = new Wording(da, en);
    }

    ParticipantsFault(String code, String da, String en) {
        this.wording = new Wording(code, da, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
