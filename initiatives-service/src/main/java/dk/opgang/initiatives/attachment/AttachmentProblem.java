package dk.opgang.initiatives.attachment;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can go wrong with an attachment. */
public enum AttachmentProblem implements ProblemCode {
    ATTACHMENT_OVERLAPS(
            409,
            "Personen er allerede tilknyttet en institution i en del af perioden",
            "The person is attached to an institution in a part of the period already"),
    ATTACHMENT_SETTLED(
            409,
            "En bonus, der er afregnet, hviler på tilknytningen; tilbagefør først afregningen",
            "A bonus that is settled rests on the attachment; reverse the settlement first");

    private final ProblemHead head;

    AttachmentProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
