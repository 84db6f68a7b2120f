package dk.opgang.initiatives.placement.rules;

/** One rule that every placement has to keep. Adds what it finds; never stops the rules after it. */
interface PlacementRule {

    void check(PlacementForm form, Placed placed, Findings findings);
}
