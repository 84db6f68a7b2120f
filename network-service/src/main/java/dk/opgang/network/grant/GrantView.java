package dk.opgang.network.grant;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import dk.opgang.platform.value.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is paid to a family that moves.
 *
 * @param kind a code of {@code relocation-grant-kinds}
 * @param paidBy who pays: a municipality's code or a CVR
 * @param legalBasis a code of {@code relocation-grant-bases}
 * @param state a code of {@code relocation-grant-states}
 * @param shares who bears how much of it; together the whole amount
 */
@Schema(name = "RelocationGrant")
record GrantView(
        UUID id,
        UUID caseId,
        @Nullable Source source,
        String kind,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amountDkk,
        LocalDate paidOn,
        String paidBy,
        String legalBasis,
        String state,
        List<GrantShare> shares,
        @JsonUnwrapped Stored stored) {

    /** @param isOwn whether it is shown to whoever posted it: a key of its source is nobody else's */
    static GrantView of(Grant grant, boolean isOwn, LocalDate today) {
        GrantForm form = grant.form();
        return new GrantView(
                grant.id(),
                grant.caseId(),
                isOwn ? form.source() : null,
                form.kind(),
                form.amountDkk(),
                form.paidOn(),
                form.paidBy(),
                form.legalBasis(),
                grant.state(today),
                grant.shares(),
                Stored.of(grant));
    }
}
