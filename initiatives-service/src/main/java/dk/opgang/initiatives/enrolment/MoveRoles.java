package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.enrolment.EnrolmentHistory.Move;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.roleholder.RoleRules.Moment;
import dk.opgang.initiatives.template.document.RoleRule.From;
import dk.opgang.initiatives.template.document.RoleRule.Per;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which moves of an enrolment need people in roles. */
final class MoveRoles {

    private MoveRoles() {}

    /** Of the moves that a history has beyond the one before. */
    static List<Moment> moments(@Nullable EnrolmentHistory before, EnrolmentHistory after, String pointer) {
        Set<UUID> known = before == null
                ? Set.of()
                : before.moves().stream().map(Move::id).collect(Collectors.toSet());
        return after.moves().stream()
                .filter(move -> !known.contains(move.id()))
                .flatMap(move -> moments(move, pointer))
                .toList();
    }

    /** Who becomes active is enrolled with it. */
    static Stream<Moment> moments(Move move, String pointer) {
        Stream<From> from =
                switch (move.state()) {
                    case ENROLLED -> Stream.of(From.ENROLLED);
                    case ACTIVE -> Stream.of(From.ENROLLED, From.ACTIVE);
                    case REFERRED, PAUSED, COMPLETED, DROPPED_OUT -> Stream.of();
                };
        return from.map(state -> new Moment(Per.ENROLMENT, state, move.on(), null, pointer));
    }

    /** Whether the template asks for anybody. */
    static boolean asks(Templated running) {
        return Stream.of(From.ENROLLED, From.ACTIVE).anyMatch(state -> running.template().allRoleRules().stream()
                .anyMatch(
                        rule -> rule.from() == state && (rule.per() == Per.ENROLMENT || rule.per() == Per.INITIATIVE)));
    }
}
