package dk.opgang.network.grant;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.opgang.network.grant.GrantForm.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one party bears of a grant.
 *
 * @param party a municipality's code or a CVR
 */
@Schema(name = "RelocationGrantShare")
record GrantShare(
        String party,
        BigDecimal pct,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amountDkk) {

    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The shares of the parts, the payer's among them: each is cut to øre, and the payer has the rest. */
    static List<GrantShare> of(BigDecimal amount, String payer, List<Part> parts) {
        List<Part> all = new ArrayList<>(parts);
        if (parts.stream().noneMatch(part -> part.party().equals(payer))) {
            all.add(new Part(payer, BigDecimal.ZERO));
        }
        BigDecimal ofOthers = all.stream()
                .filter(part -> !part.party().equals(payer))
                .map(part -> cut(amount, part.pct()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return all.stream()
                .map(part -> new GrantShare(
                        part.party(),
                        part.pct(),
                        part.party().equals(payer)
                                ? amount.subtract(ofOthers).setScale(DECIMALS)
                                : cut(amount, part.pct())))
                .toList();
    }

    private static BigDecimal cut(BigDecimal amount, BigDecimal pct) {
        return amount.multiply(pct).divide(HUNDRED, DECIMALS, RoundingMode.DOWN);
    }
}
