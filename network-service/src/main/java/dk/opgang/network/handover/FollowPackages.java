package dk.opgang.network.handover;

import dk.opgang.network.handover.HandoverEvent.HandoverChanged;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes over where packages stand by now. In the name of the system. */
@Singleton
class FollowPackages {

    private static final Caller SYSTEM = Caller.system();

    private final Handovers handovers;
    private final HandoverItems items;
    private final Outbox outbox;
    private final BusinessClock clock;

    FollowPackages(Handovers handovers, HandoverItems items, Outbox outbox, BusinessClock clock) {
        this.handovers = handovers;
        this.items = items;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What is to be asked of a slice of those that may still change.
     *
     * @param last the id of the last of them; null if there are none
     */
    record Question(StatesClient.Wanted wanted, @Nullable UUID last) {}

    /** @param asksAges whether it is asked who is of age by now: for that people's packages are opened */
    @Transactional
    Question question(@Nullable UUID after, boolean asksAges) {
        return of(handovers.unsettled(after), asksAges);
    }

    /** The same of one alone, unless nothing of it changes any more. */
    @Transactional
    Question questionOf(UUID id) {
        List<Handover> unsettled =
                handovers.list(SYSTEM, Restriction.equal("id", id), Restriction.equal("settled", false)).stream()
                        .filter(it -> it.state().holds())
                        .toList();
        return of(unsettled, true);
    }

    /** Those that tell something new. */
    @Transactional
    List<StatesClient.Item> news(List<StatesClient.Item> found) {
        Map<UUID, Handover> known =
                handovers
                        .list(
                                SYSTEM,
                                Restriction.in(
                                        "packageId",
                                        found.stream()
                                                .map(StatesClient.Item::id)
                                                .toList()))
                        .stream()
                        .collect(Collectors.toMap(Handover::packageId, Function.identity()));
        Set<UUID> clocked = items.withRunningClock(found.stream()
                .filter(StatesClient.Item::settled)
                .flatMap(state -> Stream.ofNullable(known.get(state.id())))
                .map(Handover::id)
                .toList());
        return found.stream()
                .filter(state -> {
                    Handover envelope = known.get(state.id());
                    return envelope != null && isNews(envelope, state, clocked.contains(envelope.id()));
                })
                .toList();
    }

    @Transactional
    void follow(StatesClient.Item state) {
        follow(handovers.lockOfPackage(state.id()), state);
        handovers.flush();
    }

    /** Most often nothing has happened since it was asked last. */
    private static boolean isNews(Handover envelope, StatesClient.Item state, boolean hasRunningClock) {
        if (!envelope.state().mayBecome(HandoverState.of(state.state()))) {
            return false;
        }
        return state.settled() && !envelope.waitsFor(hasRunningClock)
                || Boolean.TRUE.equals(state.adult())
                || !envelope.state().code().equals(state.state())
                || !Objects.equals(envelope.takesOverOn(), state.takesOverOn())
                || !Objects.equals(envelope.acceptedOn(), state.acceptedOn())
                || !Objects.equals(envelope.undone(), state.undone())
                || !envelope.isArrived()
                        && (!Objects.equals(envelope.answers().answeredId(), state.answered())
                                || envelope.isClosed() != state.isClosed())
                || !envelope.caseMarks().equals(CaseMarks.of(envelope.relocationCaseId(), state.participantIds()));
    }

    private void follow(Handover known, StatesClient.Item state) {
        boolean isNews = known.follow(state.decided());
        if (!known.isArrived()) {
            known.answered(state.answered(), state.refused());
            known.close(state.isClosed());
        }
        known.leftUndone(state.undone());
        known.marked(CaseMarks.of(known.relocationCaseId(), state.participantIds()));
        if (Boolean.TRUE.equals(state.adult())) {
            items.of(SYSTEM, known.id()).stream().filter(HandoverItem::hasClock).forEach(clocked -> {
                clocked.ofAge();
                clocked.count(clock.today());
            });
        }
        boolean hasRunningClock = !items.withRunningClock(List.of(known.id())).isEmpty();
        if (state.settled() && !known.waitsFor(hasRunningClock)) {
            known.settle();
        }
        if (isNews) {
            handovers.flush();
            outbox.publish(HandoverChanged.of(known));
        }
    }

    /** What was answered from another installation, to be decided on where the package is kept. */
    private static Stream<StatesClient.Answer> answer(Handover it) {
        AnswerElsewhere given = it.isArrived() ? null : it.answers().answer();
        return given == null ? Stream.empty() : Stream.of(StatesClient.Answer.of(it.packageId(), given));
    }

    private Question of(List<Handover> some, boolean asksAges) {
        Set<UUID> clocked = asksAges
                ? items.withRunningClock(some.stream().map(Handover::id).toList())
                : Set.of();
        StatesClient.Wanted wanted = new StatesClient.Wanted(
                some.stream().map(Handover::packageId).toList(),
                some.stream()
                        .filter(it -> clocked.contains(it.id()))
                        .map(Handover::packageId)
                        .toList(),
                some.stream()
                        .filter(Handover::isEnding)
                        .map(Handover::packageId)
                        .toList(),
                some.stream()
                        .filter(it -> it.movedOn() != null)
                        .map(it -> new StatesClient.Moved(it.packageId(), it.movedOn()))
                        .toList(),
                some.stream().flatMap(FollowPackages::answer).toList());
        return new Question(wanted, some.isEmpty() ? null : some.getLast().id());
    }
}
