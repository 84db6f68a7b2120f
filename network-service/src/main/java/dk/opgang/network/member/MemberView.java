package dk.opgang.network.member;

import dk.opgang.network.posting.KnownCodes;
import dk.opgang.platform.value.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member as it is answered.
 *
 * @param coveredFields codes of {@code network-fields} that its contact persons cover today
 * @param missingFields those that nobody covers
 */
record MemberView(
        UUID id,
        @Nullable Source source,
        String name,
        String kind,
        String role,
        @Nullable String municipalityCode,
        @Nullable String cvr,
        @Nullable LocalDate memberFrom,
        @Nullable LocalDate memberTo,
        List<String> coveredFields,
        List<String> missingFields,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static MemberView of(Member member, Set<String> covered) {
        MemberForm form = member.form();
        List<String> missing = KnownCodes.FIELDS.missingIn(covered);
        return new MemberView(
                member.id(),
                form.source(),
                form.name(),
                form.kind(),
                form.role(),
                form.municipalityCode(),
                form.cvr(),
                form.memberFrom(),
                form.memberTo(),
                KnownCodes.FIELDS.missingIn(missing),
                missing,
                member.createdAt(),
                member.updatedAt(),
                member.version());
    }
}
