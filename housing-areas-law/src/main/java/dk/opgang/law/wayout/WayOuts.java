package dk.opgang.law.wayout;

import dk.opgang.law.classification.Classifier;
import dk.opgang.law.classification.KnownFigures;
import dk.opgang.law.classification.LawVersion;
import dk.opgang.law.classification.Series;
import dk.opgang.law.wayout.WayOut.NextMove;
import dk.opgang.platform.problem.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the way out of an area from what is known of it. Pure: the same figures give the same answer. */
public final class WayOuts {

    private static final List<Text> ASSUMPTIONS = List.of(
            new Text(
                    "Et år uden tal regnes som det sidst kendte år; basis viser hvilket.",
                    "A year without a figure counts as the last known one; basis shows which."),
            new Text(
                    "De, der flytter, er i arbejde i hele hvert af de åbne år og bliver der.",
                    "Those who move are in work throughout each of the open years, and stay."),
            new Text(
                    "Antallet på 18-64 år er det sidst kendte; er der intet, det næste.",
                    "The number aged 18-64 is the last known; if there is none, the next."),
            new Text(
                    "Kun de nævnte kriterier ændrer sig; love og referenceværdier forbliver.",
                    "Only the named criteria change; laws and reference values stay."));

    private final Classifier classifier;

    public WayOuts(Classifier classifier) {
        this.classifier = classifier;
    }

    /**
     * The way out.
     *
     * @param present the list in force on the day
     * @param day the day of the question
     * @param ahead how many lists ahead are looked at
     */
    public WayOut find(UUID area, KnownFigures known, LocalDate present, LocalDate day, int ahead) {
        return assuming(area, known, known.area(), present, day, ahead);
    }

    /**
     * The way out under assumptions.
     *
     * @param assumed the figures with those that are assumed
     * @param told the figures of the area without them: a year that is only assumed can still change
     */
    public WayOut assuming(UUID area, KnownFigures assumed, Series told, LocalDate present, LocalDate day, int ahead) {
        List<ListOutlook> lists = new Outlooks(classifier, assumed, told, present, day).all(ahead);
        LawVersion law = classifier.governing(present);
        ListOutlook now = lists.getFirst();
        return new WayOut(
                area,
                present,
                day,
                law.version(),
                now.classes(),
                now.determined(),
                nextMove(lists),
                new Exits(lists, classifier::governing).find(),
                lists,
                ASSUMPTIONS,
                Arrays.stream(Formula.values()).map(Formula::explained).toList(),
                law.notes(),
                false);
    }

    private static @Nullable NextMove nextMove(List<ListOutlook> lists) {
        return lists.stream()
                .filter(list -> list.work().stream()
                        .findFirst()
                        .filter(ResidentsToMove::open)
                        .isPresent())
                .findFirst()
                .map(list ->
                        new NextMove(list.listDate(), list.work().getFirst().by(), list.residentsToMove()))
                .orElse(null);
    }
}
