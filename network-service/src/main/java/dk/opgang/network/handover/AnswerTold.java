package dk.opgang.network.handover;

import dk.opgang.network.exchange.Revisions;
import dk.opgang.platform.codes.CodeList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the receiver of a handover says of it, for the installation of its sender.
 *
 * @param answer that is not decided on yet
 * @param items what it has seen to
 * @param parts how many parts of the package it has
 * @param reads that it has read it; told until they are known
 */
record AnswerTold(
        UUID handoverId,
        @Nullable AnswerElsewhere answer,
        List<Item> items,
        int parts,
        @Nullable List<ReadTold> reads,
        Revisions revisions)
        implements ToldOfHandover {

    static final String KIND = "handover-answer";

    private static final CodeList REJECTIONS = CodeList.load("handover-rejections");
    private static final CodeList CATEGORIES = CodeList.load("data-categories");
    private static final CodeList OUTCOMES = CodeList.load("open-item-outcomes");
    private static final Set<String> ANSWERS = Set.of("accepted", "rejected", "more-requested");
    private static final int LONGEST_TEXT = 1_000;

    /**
     * What became of something that the receiver has to see to.
     *
     * @param days of the clock of an offer that a statute orders
     */
    record Item(int n, @Nullable String outcome, @Nullable LocalDate completedOn, ClockDays days) {

        static Item of(HandoverItem it) {
            return new Item(it.number(), it.outcome(), it.completedOn(), it.days());
        }

        private boolean isWhole() {
            return days != null
                    && (outcome == null) == (completedOn == null)
                    && (outcome == null || OUTCOMES.keys().contains(outcome));
        }
    }

    AnswerTold {
        reads = reads == null ? List.of() : List.copyOf(reads);
    }

    static AnswerTold of(Handover it, List<HandoverItem> items, int parts, List<ReadTold> reads, Revisions revisions) {
        return new AnswerTold(
                it.id(), it.answers().answer(), items.stream().map(Item::of).toList(), parts, reads, revisions);
    }

    @Override
    public boolean mayBeTold() {
        return handoverId != null
                && parts >= 0
                && revisions != null
                && items.stream().allMatch(Item::isWhole)
                && Objects.requireNonNull(reads).size() <= HandoverReads.AT_ONCE
                && reads.stream().allMatch(ReadTold::isWhole)
                && (answer == null || isWhole(answer));
    }

    private static boolean isWhole(AnswerElsewhere it) {
        boolean isRejection = it.answerTo().equals("rejected");
        boolean isQuestion = it.answerTo().equals("more-requested");
        return it.answerId() != null
                && ANSWERS.contains(it.answerTo())
                && isRejection == (it.answerReason() != null)
                && (!isRejection || REJECTIONS.keys().contains(it.answerReason()))
                && isQuestion == (it.answerCategories() != null)
                && (!isQuestion || CATEGORIES.keys().containsAll(it.answerCategories()))
                && (it.answerMessage() == null || it.answerMessage().length() <= LONGEST_TEXT);
    }
}
