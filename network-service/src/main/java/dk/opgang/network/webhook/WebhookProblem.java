package dk.opgang.network.webhook;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can be wrong with webhooks. */
public enum WebhookProblem implements ProblemCode {
    ROTATION_OPEN(
            409,
            "To hemmeligheder gælder allerede; den ældste skal først udløbe",
            "Two secrets are valid already; the older one has to end first"),
    TOO_MANY_SUBSCRIPTIONS(409, "En ejer har højst 20 abonnementer", "An owner has at most 20 subscriptions"),
    WEBHOOK_OWNER_REQUIRED(
            403,
            "Kun en kommune eller en organisation kan abonnere",
            "Only a municipality or an organisation can subscribe");

    private final ProblemHead head;

    WebhookProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
