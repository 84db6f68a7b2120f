package dk.opgang.initiatives.contract;

import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Wording;

/** What can be wrong with a contract and with what is told of its delivery. */
public enum ContractFault implements FaultCode {
    BUYER_NOT_OWN("Køberen er en anden kommune", "The buyer is another municipality"),
    ALREADY_REGISTERED(
            "Timerne i måneden er registreret på placeringerne",
            "The hours of the month are registered at the placements"),
    CLAUSE_TIED_TO_PLACE(
            "En klausul kan ikke kræve, at folk er lokale; entreprenøren kan få hjælp til at finde gode kandidater",
            "A clause cannot ask for local people; the contractor can be helped to find good candidates"),
    CONTRACT_INITIATIVE_NOT_FOUND("initiative-not-found", "Indsatsen findes ikke", "The initiative does not exist"),
    CONTRACT_SOURCE_IN_USE(
            "source-in-use", "Nøglen hører til en anden kontrakt", "The key belongs to another contract"),
    MONTH_OUTSIDE_CONTRACT(
            "outside-contract", "Måneden ligger uden for kontrakten", "The month lies outside the contract"),
    PROMISED_PARTICIPANT_NOT_FOUND("participant-not-found", "Deltageren findes ikke", "The participant does not exist"),
    PROMISED_JOB_KIND_DIFFERS(
            "job-kind-differs",
            "En aftale om en senere plads er jobtype c",
            "An agreement on a later place is of the job kind c"),
    ROUTE_NOT_ADMISSIBLE(
            "Ruten var ikke åben for beløbet den dag", "The route was not open for the amount on that day");

    private final Wording wording;

    ContractFault(String da, String en) {
        this.wording = new Wording(da, en);
    }

    ContractFault(String code, String da, String en) {
        this.wording = new Wording(code, da, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
