package dk.opgang.housingareas.law.classification;

import dk.opgang.housingareas.register.area.HousingArea;
import dk.opgang.law.classification.CarriedFigures;
import dk.opgang.law.classification.Classifier;
import dk.opgang.law.classification.KnownFigures;
import dk.opgang.law.classification.LawVersion;
import dk.opgang.law.classification.Series;
import dk.opgang.law.classification.Surroundings;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Settles something about all areas by no more of their figures than have a say, so that a longer history costs nothing. */
@Singleton
public class Country {

    private final FiguresReader reader;
    private final Classifier classifier = Classifier.load();

    Country(FiguresReader reader) {
        this.reader = reader;
    }

    /**
     * What was settled, and by which figures.
     *
     * @param known complete for what was settled, nothing more
     */
    public record Settled<T>(KnownFigures known, T answer) {}

    /** The figures of areas that one list reads: they stay as many as there are areas. */
    Map<UUID, Series> ofList(List<HousingArea> areas, LocalDate listDate) {
        return reader.of(classifier.reads(listDate, 1), areas);
    }

    /**
     * The figures of areas that tell where they are going: those of the last years, and older ones of the few that have too few
     * there.
     *
     * @param next the list that they go to
     * @param years how many years up to the last known figure count
     */
    public Map<UUID, Series> recent(
            List<HousingArea> areas, LocalDate present, LocalDate next, int years, Surroundings around) {
        Set<String> indicators = new LinkedHashSet<>();
        Stream.of(present, next)
                .forEach(list -> indicators.addAll(classifier.governing(list).indicators()));
        int first = present.getYear() - years;
        List<LawVersion.Figure> wanted = indicators.stream()
                .flatMap(indicator -> IntStream.rangeClosed(first, next.getYear())
                        .mapToObj(year -> new LawVersion.Figure(indicator, year)))
                .toList();
        Map<UUID, Series> figures = reader.of(wanted, areas);
        List<FiguresReader.Wanted> older = new ArrayList<>();
        for (HousingArea area : areas) {
            Series own = figures.computeIfAbsent(area.id(), id -> new Series());
            CarriedFigures carried = FiguresReader.known(area, own, around).carried(classifier.governing(next));
            indicators.stream()
                    .filter(indicator -> own.isShort(indicator, first + years - 1)
                            || !carried.isShared(indicator, first, next.getYear()))
                    .forEach(indicator -> older.add(new FiguresReader.Wanted(area.id(), indicator)));
        }
        if (!older.isEmpty()) {
            reader.addOlder(figures, older, first);
        }
        return figures;
    }

    /**
     * Settles it by the figures of the list, then for the few areas whose older lists have a say by those of a run, then for those
     * with a longer run by all.
     *
     * @param figures those of the list, by area; what is read goes there too
     * @param listsAsked how many lists had a say in the answer, the given one included
     */
    public <T> Map<UUID, Settled<T>> settle(
            List<HousingArea> areas,
            LocalDate listDate,
            Map<UUID, Series> figures,
            Surroundings around,
            Function<KnownFigures, T> settle,
            ToIntFunction<T> listsAsked) {
        Map<UUID, Settled<T>> settled = new HashMap<>();
        int run = classifier.run(listDate);
        for (int lists : IntStream.of(0, 1, run).distinct().toArray()) {
            List<HousingArea> open = areas.stream()
                    .filter(area -> lists == 0
                            || listsAsked.applyAsInt(Objects.requireNonNull(settled.get(area.id()))
                                            .answer())
                                    > lists)
                    .toList();
            read(figures, listDate, open, lists, run);
            for (HousingArea area : open) {
                Series own = figures.getOrDefault(area.id(), new Series());
                KnownFigures known = FiguresReader.known(area, own, around);
                settled.put(area.id(), new Settled<>(known, settle.apply(known)));
            }
        }
        return settled;
    }

    private void read(Map<UUID, Series> figures, LocalDate listDate, List<HousingArea> open, int known, int run) {
        if (known == 0 || open.isEmpty()) {
            return;
        }
        List<UUID> ids = open.stream().map(HousingArea::id).toList();
        if (known < run) {
            Set<LawVersion.Figure> wanted = new LinkedHashSet<>(classifier.reads(listDate, run));
            classifier.reads(listDate, known).forEach(wanted::remove);
            reader.add(figures, new ArrayList<>(wanted), ids);
        } else {
            figures.putAll(reader.observed(ids));
        }
    }
}
