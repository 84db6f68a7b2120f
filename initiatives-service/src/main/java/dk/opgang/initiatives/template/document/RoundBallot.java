package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.TemplateFault;
import org.jspecify.annotations.Nullable;

/** How many proposals a ballot approves. */
public record RoundBallot(
        @Nullable Integer leastApprovals, @Nullable Integer mostApprovals, boolean blankAllowed) {

    private static final int MOST = 1_000;

    static @Nullable RoundBallot read(Item item) {
        return item.object(part -> {
            Integer least = part.integer("leastApprovals", 0, MOST);
            Integer most = part.integer("mostApprovals", 1, MOST);
            if (least != null && most != null && least > most) {
                part.reading().broken(part.pointer("leastApprovals"), TemplateFault.LEAST_ABOVE_MOST);
            }
            return new RoundBallot(least, most, part.flag("blankAllowed", true));
        });
    }
}
