package dk.opgang.participants.subject;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.problem.ProblemHead;
import java.util.List;
import java.util.UUID;

/** The problems that participants and their case files can answer. */
public enum ParticipantProblem implements ProblemCode {
    NOT_THE_CONTROLLER(
            403, "Kun borgerens kommune kan ændre dette", "Only the participant's municipality may change this"),
    PARTICIPANT_RESTRICTED(
            409,
            "Behandlingen af borgerens data er begrænset",
            "The processing of the participant's data is restricted"),
    PARTICIPANT_DEPARTED(
            409,
            "Borgeren bor ikke længere i kommunen",
            "The participant does not live in the municipality any longer"),
    PARTICIPANT_MERGED(
            410,
            "Borgerens oplysninger er lagt sammen med en anden registrering af samme person",
            "The participant was merged into another record of the same person"),
    MERGE_CONFLICT(409, "De to registreringer modsiger hinanden", "The two records contradict each other"),
    MERGE_FINAL(
            409,
            "Sammenlægningen er endelig og kan ikke længere gøres om",
            "The merge is final and can no longer be undone"),
    PARTICIPANT_EXISTS(409, "Borgeren er allerede registreret", "The participant is registered already"),
    CPR_DIFFERS(409, "Kildens nøgle tilhører en anden borger", "The source's key belongs to another participant"),
    SOURCE_IN_USE(409, "Kildens nøgle er brugt til noget andet", "The source's key is used for something else"),
    BENEFIT_PERIOD_OVERLAPS(
            409, "Perioden overlapper en anden ydelsesperiode", "The period overlaps another benefit period"),
    RESIDENCE_OVERLAPS(409, "Perioden overlapper et andet ophold", "The period overlaps another residence"),
    ASSESSMENT_EXISTS(
            409,
            "Runden i skoleåret har allerede en vurdering",
            "The round of the school year has an assessment already"),
    ALERT_CLOSED(409, "Advarslen er lukket", "The alert is closed"),
    CONTACT_EXISTS(409, "Der er allerede en kontaktperson", "There is a contact already"),
    CONSENT_WITHDRAWN(409, "Samtykket er trukket tilbage", "The consent is withdrawn"),
    CONSENT_RENEWED(409, "Samtykket er allerede fornyet", "The consent is renewed already"),
    CONSENT_EXPIRED_TOO_LONG(
            409,
            "Samtykket udløb for mere end 90 dage siden; der skal gives et nyt",
            "The consent expired more than 90 days ago; a new one is to be given"),
    EXTENDED_ALREADY(409, "Fristen er allerede forlænget", "The deadline is extended already"),
    TOO_LATE(
            409,
            "Borgeren skal underrettes om en forlængelse, inden fristen udløber",
            "The participant is to be told of an extension before the deadline"),
    DECIDED_ALREADY(409, "Anmodningen er allerede afgjort", "The request is decided already"),
    REQUEST_NOT_GRANTED(
            409,
            "Det er ikke en imødekommet anmodning om sletning af denne borger",
            "That is no granted request for the erasure of this participant"),
    DATA_SUBJECT_REQUEST_OPEN(
            409,
            "Borgerens anmodning om indsigt er ikke afgjort",
            "The participant's request for access is not decided yet"),
    NOT_THE_RECIPIENT(
            403, "Kun samtykkets modtager kan svare på dette", "Only the recipient of the consent may answer this"),
    PREVIEW_OUTDATED(
            409,
            "Der er nu andet at slette end det, gennemgangen viste",
            "What is due by now is something else than what the preview has shown"),
    PREVIEW_USED(409, "Gennemgangen er allerede udført", "The preview was kept to already"),
    ACKNOWLEDGED_ALREADY(
            409,
            "Underretningen er allerede besvaret på en anden måde",
            "The notice is answered already, in another way");

    private final ProblemHead head;

    ParticipantProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    /** The poster's key belongs to that record already. */
    public static ProblemException sourceInUse(UUID other) {
        return new ProblemException(SOURCE_IN_USE, List.of(SOURCE_IN_USE.at("/source"))).with("id", other);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
