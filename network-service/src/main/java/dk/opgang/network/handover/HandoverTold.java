package dk.opgang.network.handover;

import dk.opgang.network.exchange.Revisions;
import dk.opgang.platform.codes.CodeList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a handover stands, for the installation of its receiver. It names nobody, as the envelope does not.
 *
 * @param movedOn the day of the move of a relocation, once it has happened
 * @param closed whether the receiver may not open it for the time being
 * @param answered which answer of the receiver was decided on last
 * @param refused the problem for which that one changed nothing
 * @param parts how many parts of the package were told just before
 */
record HandoverTold(
        UUID handoverId,
        UUID packageId,
        String fromMunicipalityCode,
        String toMunicipalityCode,
        String basis,
        String state,
        List<String> dataCategories,
        int participantCount,
        Instant sentAt,
        Instant answerBy,
        @Nullable UUID relocationCaseId,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate takesOverOn,
        @Nullable LocalDate movedOn,
        @Nullable String cancellationReason,
        Sealing sealing,
        List<Item> items,
        boolean closed,
        @Nullable UUID answered,
        @Nullable String refused,
        int parts,
        Revisions revisions)
        implements ToldOfHandover {

    static final String KIND = "handover";

    private static final CodeList BASES = CodeList.load("handover-bases");
    private static final CodeList STATES = CodeList.load("handover-states");
    private static final CodeList CATEGORIES = CodeList.load("data-categories");
    private static final CodeList ITEM_KINDS = CodeList.load("open-item-kinds");
    private static final int MOST_PEOPLE = 20;
    private static final int MOST_ITEMS = 50;
    private static final int LONGEST_TEXT = 1_000;

    /** Something that the receiver has to see to; what it is about stands in the package. */
    record Item(int n, String kind, @Nullable LocalDate dueOn, LocalDate toldOn, boolean toldLate) {

        static Item of(HandoverItem it) {
            return new Item(it.number(), it.kind(), it.dueOn(), it.toldOn(), it.isToldLate());
        }
    }

    static HandoverTold of(Handover it, List<HandoverItem> items, int parts, Revisions revisions) {
        return new HandoverTold(
                it.id(),
                it.packageId(),
                it.from(),
                it.to(),
                it.basis(),
                it.state().code(),
                it.dataCategories(),
                it.participantCount(),
                it.sentAt(),
                it.answerBy(),
                it.relocationCaseId(),
                it.acceptedOn(),
                it.takesOverOn(),
                it.movedOn(),
                it.cancellationReason(),
                it.sealing(),
                items.stream().map(Item::of).toList(),
                it.isClosed(),
                it.answers().answeredId(),
                it.answers().answeredProblem(),
                parts,
                revisions);
    }

    @Override
    public boolean mayBeTold() {
        return handoverId != null
                && packageId != null
                && fromMunicipalityCode != null
                && toMunicipalityCode != null
                && BASES.keys().contains(basis)
                && STATES.keys().contains(state)
                && (acceptedOn != null || !state.equals(HandoverState.ACCEPTED.code()))
                && CATEGORIES.keys().containsAll(dataCategories)
                && participantCount >= 1
                && participantCount <= MOST_PEOPLE
                && sentAt != null
                && answerBy != null
                && (cancellationReason == null || cancellationReason.length() <= LONGEST_TEXT)
                && sealing != null
                && sealing.keyId() != null
                && sealing.algorithm() != null
                && sealing.sha256() != null
                && items.size() <= MOST_ITEMS
                && Set.copyOf(items.stream().map(Item::n).toList()).size() == items.size()
                && items.stream().allMatch(item -> ITEM_KINDS.keys().contains(item.kind()) && item.toldOn() != null)
                && revisions != null;
    }
}
