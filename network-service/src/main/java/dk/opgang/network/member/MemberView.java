package dk.opgang.network.member;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.posted.Stored;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * A member of the network.
 *
 * @param coveredFields codes of {@code network-fields} that its contact persons cover today
 * @param missingFields those that nobody covers
 */
record MemberView(
        UUID id,
        @JsonUnwrapped MemberForm form,
        List<String> coveredFields,
        List<String> missingFields,
        @JsonUnwrapped Stored stored) {

    private static final CodeList FIELDS = CodeList.load("network-fields");

    static MemberView of(Member member, Set<String> covered) {
        return new MemberView(
                member.id(),
                member.form(),
                fields(covered::contains),
                fields(field -> !covered.contains(field)),
                Stored.of(member));
    }

    /** The fields that are wanted, in the order of their list. */
    private static List<String> fields(Predicate<String> wanted) {
        return FIELDS.keys().stream().filter(wanted).toList();
    }
}
