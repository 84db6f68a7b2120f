package dk.opgang.network.relocation;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads cases, each as far as the caller may see it, and notes of whom something was read. */
@Singleton
class ReadCases {

    private final RelocationCases cases;
    private final RelocationMatches matches;
    private final CaseDiary diary;
    private final BusinessClock clock;

    ReadCases(RelocationCases cases, RelocationMatches matches, CaseDiary diary, BusinessClock clock) {
        this.cases = cases;
        this.matches = matches;
        this.diary = diary;
        this.clock = clock;
    }

    /** A case and how it is shown. */
    record Shown(RelocationCase about, CaseView view) {}

    @Transactional
    Page<CaseView> page(Caller caller, ListQuery wanted, @Nullable String state, @Nullable String programme) {
        Page<RelocationCase> page = cases.page(
                caller, wanted, Restriction.equal("state", state), Restriction.equal("form.programme", programme));
        Map<UUID, CaseView> views = shown(caller, page.items()).stream()
                .collect(Collectors.toMap(shown -> shown.about().id(), Shown::view));
        return page.map(it -> Objects.requireNonNull(views.get(it.id())));
    }

    @Transactional
    Shown one(Caller caller, UUID id) {
        return shown(caller, List.of(cases.get(caller, id))).getFirst();
    }

    /** The case as its own municipality sees it after a change. */
    @Transactional
    CaseView view(Caller caller, RelocationCase changed) {
        RelocationMatch open = matches.openOf(caller, changed.id()).orElse(null);
        return view(caller, changed, open);
    }

    /** All of the case, for whom it is about. */
    @Transactional
    CaseView whole(RelocationCase it) {
        RelocationMatch open = matches.openOf(Caller.system(), it.id()).orElse(null);
        return CaseView.whole(it, it.region(clock.today()), open);
    }

    /** 404 unless the caller sees the case. */
    @Transactional
    void requireVisible(Caller caller, UUID id) {
        cases.get(caller, id);
    }

    private List<Shown> shown(Caller caller, Collection<RelocationCase> found) {
        Map<UUID, RelocationMatch> open =
                matches.openOf(caller, found.stream().map(RelocationCase::id).toList()).stream()
                        .collect(Collectors.toMap(RelocationMatch::caseId, Function.identity()));
        // An advert tells nothing of whom it is about.
        diary.read(
                caller,
                found.stream()
                        .filter(it -> isOwn(caller, it) || open.containsKey(it.id()))
                        .toList(),
                null);
        return found.stream()
                .map(it -> new Shown(it, view(caller, it, open.get(it.id()))))
                .toList();
    }

    private CaseView view(Caller caller, RelocationCase it, @Nullable RelocationMatch open) {
        String region = it.region(clock.today());
        if (isOwn(caller, it)) {
            return CaseView.whole(it, region, open);
        }
        return open == null ? CaseView.advert(it, region) : CaseView.forPartner(it, region, open);
    }

    private static boolean isOwn(Caller caller, RelocationCase it) {
        return it.poster().equals(caller.tenantKey());
    }
}
