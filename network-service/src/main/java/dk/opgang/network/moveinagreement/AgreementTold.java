package dk.opgang.network.moveinagreement;

import dk.opgang.network.exchange.Revisions;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an agreement stands, for other installations that serve a party of it; and what they answer.
 *
 * @param form the terms, without the key of whoever posted them; in an answer those that were accepted
 * @param accepted who has accepted it; in an answer those of there who have, and are not known to have
 * @param answeredAt the code of the municipality that answers are sealed for
 * @param used how many households have moved from and to areas of the sender's installation, or of others that have told it
 */
record AgreementTold(
        UUID agreementId,
        MoveInAgreementForm form,
        List<String> accepted,
        @Nullable String answeredAt,
        List<Count> used,
        Revisions revisions) {

    static final String KIND = "agreement";
    static final String ANSWER = "agreement-answer";

    private static final int MOST_COUNTS = 10_000;

    /**
     * Households that have moved in a year.
     *
     * @param direction in or out
     */
    record Count(UUID area, String direction, int year, long households) {}

    /**
     * Whether it can be one.
     *
     * @throws RuntimeException if something of it is missing: it cannot either
     */
    boolean isWhole() {
        return agreementId != null
                && form.source() == null
                && form.parties().containsAll(accepted)
                && used.size() <= MOST_COUNTS
                && used.stream().allMatch(it -> it.area() != null && it.direction() != null && it.households() >= 0)
                && revisions != null;
    }
}
