package dk.opgang.network.member;

import dk.opgang.network.coordination.Coordination;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who is a member, for the features that are about members. */
@Singleton
public class Membership {

    private final Members members;
    private final Coordination coordination;

    Membership(Members members, Coordination coordination) {
        this.members = members;
        this.coordination = coordination;
    }

    /** The member with that id, former ones too. */
    @Transactional
    public Optional<MemberFacts> find(Caller caller, UUID id) {
        return members.find(caller, id).map(MemberFacts::of);
    }

    /** The members with those ids, former ones too. */
    @Transactional
    public Map<UUID, MemberFacts> of(Caller caller, Collection<UUID> ids) {
        return members.list(caller, Restriction.in("id", Set.copyOf(ids))).stream()
                .map(MemberFacts::of)
                .collect(Collectors.toMap(MemberFacts::id, Function.identity()));
    }

    /** Those who are members on that day, oldest registration first. */
    @Transactional
    public List<MemberFacts> presentOn(Caller caller, LocalDate day) {
        return members
                .list(
                        caller,
                        Restriction.of(
                                "(e.form.memberFrom is null or e.form.memberFrom <= :day)"
                                        + " and (e.form.memberTo is null or e.form.memberTo > :day)",
                                "day",
                                day))
                .stream()
                .map(MemberFacts::of)
                .toList();
    }

    /**
     * Goes on if the caller acts for the member, or for all.
     *
     * @throws ProblemException 403 {@code anothers-member}
     */
    @Transactional
    public void requireOwn(Caller caller, MemberFacts member) {
        if (!member.isItself(caller) && !coordination.isBy(caller)) {
            throw new ProblemException(MemberProblem.ANOTHERS_MEMBER);
        }
    }
}
