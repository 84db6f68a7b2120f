package dk.opgang.initiatives.budgeting.trial;

import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Wording;

/** What can be wrong with the trial of an allocation. */
public enum TrialFault implements FaultCode {
    DIFFERENT_BALLOTS_SIZE("size", "Højst %s forskellige stemmesedler", "At most %s different ballots"),
    PROPOSALS_SIZE("size", "Højst %s forslag", "At most %s proposals"),
    TRIAL_REPEATED_APPROVAL("repeated-approval", "Forslaget står der to gange", "The proposal is there twice"),
    TRIAL_TOO_LARGE(
            "Forsøget er for stort: brug en større enhed, eller færre forslag og stemmesedler",
            "The trial is too large: take a larger unit, or fewer proposals and ballots"),
    TRIAL_UNKNOWN_PROPOSAL("unknown-proposal", "Der er intet forslag %s", "There is no proposal %s"),
    UNIT_TOO_SMALL(
            "Enheden er så lille, at fordelingen ikke bliver færdig",
            "The unit is so small that the allocation would not end");

    private final Wording wording;

    TrialFault(String da, String en) {
        this.wording = new Wording(da, en);
    }

    TrialFault(String code, String da, String en) {
        this.wording = new Wording(code, da, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
