package dk.opgang.initiatives.companynetwork;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can go wrong with a network of companies. */
public enum CompanyNetworkProblem implements ProblemCode {
    COMPANY_NETWORK_NOT_YOURS(
            403,
            "Kun netværkets sekretariat og kommuner kan ændre det",
            "Only the secretariat and the municipalities of a network may change it"),
    ALREADY_MEMBER(409, "Virksomheden er allerede medlem i den tid", "The company is a member already at that time");

    private final ProblemHead head;

    CompanyNetworkProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
