package dk.opgang.initiatives.group;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can go wrong with a group. */
public enum GroupProblem implements ProblemCode {
    GROUP_ENDED(409, "Gruppen er afsluttet eller opløst", "The group has ended or was dissolved"),
    GROUP_NOT_YOURS(
            403,
            "Kun indsatsens kommuner og den, der har oprettet gruppen, kan ændre den",
            "Only the municipalities of its initiative and who posted the group may change it"),
    GROUP_STARTED(409, "Gruppen er begyndt og optager ikke flere", "The group has begun and takes nobody in any more"),
    GROUPS_NOT_IN_TEMPLATE(409, "Indsatstypen har ingen grupper", "The template has no groups"),
    MEMBER_LEFT(409, "Medlemmet har allerede forladt gruppen", "The member has left the group already");

    private final ProblemHead head;

    GroupProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
