package dk.opgang.initiatives.budgeting;

import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Wording;

/** What can be wrong with a request about a participatory budget. */
public enum BudgetingFault implements FaultCode {
    ABOVE_LIMIT(
            "Et forslag i puljen koster højst eller under det, som puljen siger: %s kr.",
            "A proposal of the pool stays at or below what the pool says: DKK %s"),
    ABOVE_POOL("Forslaget koster mere end hele puljen", "The proposal costs more than the whole pool"),
    ALLOCATION_UNIT_TOO_SMALL(
            "unit-too-small",
            "Enheden er så lille, at fordelingen ikke bliver færdig",
            "The unit is so small that the allocation would not end"),
    AREA_OF_OTHER_ORGANISATION(
            "Boligområdet hører til en anden boligorganisation",
            "The housing area belongs to another housing organisation"),
    BLANK_NOT_ALLOWED("En stemmeseddel kan ikke være blank", "A ballot cannot be blank"),
    COST_NOT_POSITIVE("Et forslag koster noget", "A proposal costs something"),
    BALLOT_LEAST_ABOVE_MOST("least-above-most", "Det mindste er over det højeste", "The least is above the most"),
    MORE_BALLOTS_THAN_CODES(
            "Der er kun %s papirkoder, som ikke er brugt", "There are only %s paper codes that were not used"),
    NOT_A_RESIDENT("Forslagsstilleren bor ikke i området", "The proposer does not live in the area"),
    NOT_ELIGIBLE("Personen kan ikke stemme i runden", "The person cannot vote in the round"),
    ONE_POOL_BY_VOTE("Netop én pulje afgøres ved afstemning", "Just one pool is decided by vote"),
    ORGANISER_NOT_CALLER("Den, der opretter en runde, står selv for den", "Who posts a round is its organiser"),
    PAYEE_MISSING(
            "Puljen udbetales kun til et CVR-nummer: udfyld payee", "The pool is paid to a CVR alone: tell the payee"),
    PROPOSAL_TRANSITION_NOT_ALLOWED(
            "transition-not-allowed", "Fra %s kan forslaget ikke gå til %s", "From %s the proposal cannot move to %s"),
    PROPOSER_TOO_YOUNG("Forslagsstilleren er under %s år", "The proposer is under %s"),
    REPEATED_APPROVAL("Forslaget står der to gange", "The proposal is there twice"),
    ROUND_MUNICIPALITY_NOT_OWN(
            "municipality-not-own",
            "En kommune afholder runder hos sig selv",
            "A municipality holds rounds where it is"),
    ROUND_TRANSITION_NOT_ALLOWED(
            "transition-not-allowed", "Fra %s kan runden gå til: %s", "From %s the round can move to: %s"),
    TOO_FAR_TO_WALK("Højst %s meter til fods", "At most %s metres on foot"),
    TOO_FEW_APPROVALS("Mindst %s forslag", "At least %s proposals"),
    TOO_MANY_APPROVALS("Højst %s forslag", "At most %s proposals"),
    UNKNOWN_PROPOSAL("Forslaget er ikke til afstemning", "The proposal is not voted on"),
    VOTING_CODE_UNKNOWN("Koden kendes ikke", "The code is not known");

    private final Wording wording;

    BudgetingFault(String da, String en) {
        this.wording = new Wording(da, en);
    }

    BudgetingFault(String code, String da, String en) {
        this.wording = new Wording(code, da, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
