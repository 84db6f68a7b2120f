package dk.opgang.network.member;

import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.value.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
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

    private static final CodeList FIELDS = CodeList.load("network-fields");

    static MemberView of(Member member, Set<String> covered) {
        MemberForm form = member.form();
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
                fields(covered::contains),
                fields(field -> !covered.contains(field)),
                member.createdAt(),
                member.updatedAt(),
                member.version());
    }

    /** The fields that are wanted, in the order of their list. */
    private static List<String> fields(Predicate<String> wanted) {
        return FIELDS.keys().stream().filter(wanted).toList();
    }
}
