package dk.opgang.participants.casefile;

/** What a rule says to a report: nothing to do, a change that can be made, or a refusal. Deciding changes nothing yet. */
sealed interface Decision {

    record Nothing() implements Decision {}

    record Change(Runnable make) implements Decision {}

    record Refused(Refusal refusal) implements Decision {}
}
