package dk.opgang.network.housingoffer;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can be wrong with an offer of a home. */
public enum OfferProblem implements ProblemCode {
    OFFER_RESERVED(409, "Boligen er ikke ledig", "The home is not available"),
    OFFER_ELSEWHERE(
            409,
            "Boligen udbydes i en anden installation og kan ikke ændres herfra",
            "The home is offered in another installation, and is not changed from here"),
    ORGANISATION_ONLY(403, "Kun en boligorganisation udbyder boliger", "Only a housing organisation offers homes"),
    ANOTHERS_OFFER(403, "Boligen er udbudt af en anden", "The home is offered by somebody else");

    private final ProblemHead head;

    OfferProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
