package dk.opgang.network.member;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can be wrong with a change of members and contact persons. */
public enum MemberProblem implements ProblemCode {
    MEMBER_EXISTS(409, "Organisationen er allerede medlem", "The organisation is a member already"),
    ANOTHERS_MEMBER(
            403,
            "Kun medlemmet selv og netværkets koordinator kan ændre det",
            "Only the member itself and the network's coordinator can change it");

    private final ProblemHead head;

    MemberProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
