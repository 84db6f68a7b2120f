package dk.opgang.participants.household.draw;

import dk.opgang.platform.csv.CsvForm;
import dk.opgang.platform.csv.CsvOut;
import dk.opgang.platform.value.Dkk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a household drew, exact to the øre.
 *
 * @param years one after the other
 * @param rows a row for each kind that occurs, in the order of draw-kinds
 * @param totals all kinds together
 */
@Schema(name = "HouseholdDrawSummary")
record DrawSummary(List<Integer> years, List<Row> rows, Totals totals) {

    /**
     * The draws of one kind.
     *
     * @param amountsDkk one for each year
     */
    @Schema(name = "HouseholdDrawsOfKind")
    record Row(String kind, List<Dkk> amountsDkk, Dkk totalDkk) {}

    /** All draws, year by year. */
    @Schema(name = "HouseholdDrawTotals")
    record Totals(List<Dkk> amountsDkk, Dkk totalDkk) {}

    /** @param sums of the years that are asked for */
    static DrawSummary of(List<Draws.Sum> sums, @Nullable Integer fromYear, @Nullable Integer toYear) {
        List<Integer> years = years(sums, fromYear, toYear);
        List<Row> rows = DrawKind.codes().stream()
                .filter(kind -> sums.stream().anyMatch(sum -> sum.kind().equals(kind)))
                .map(kind -> {
                    List<Draws.Sum> own =
                            sums.stream().filter(sum -> sum.kind().equals(kind)).toList();
                    return new Row(kind, amounts(own, years), total(own));
                })
                .toList();
        return new DrawSummary(years, rows, new Totals(amounts(sums, years), total(sums)));
    }

    /** A row for each kind, a column for each year, the sums at the end of both. */
    String csv(CsvForm form) {
        return CsvOut.text(form, csv -> {
            List<Object> header = new ArrayList<>(List.of("kind"));
            years.forEach(year -> header.add(year.toString()));
            header.add("totalDkk");
            csv.row(header);
            rows.forEach(row -> csv.row(cells(row.kind(), row.amountsDkk(), row.totalDkk())));
            csv.row(cells("total", totals.amountsDkk(), totals.totalDkk()));
        });
    }

    private static List<Object> cells(String kind, List<Dkk> amounts, Dkk total) {
        List<Object> cells = new ArrayList<>(List.of(kind));
        amounts.forEach(amount -> cells.add(amount.amount()));
        cells.add(total.amount());
        return cells;
    }

    private static List<Integer> years(List<Draws.Sum> sums, @Nullable Integer fromYear, @Nullable Integer toYear) {
        var told = sums.stream().mapToInt(Draws.Sum::year).summaryStatistics();
        if (told.getCount() == 0 && (fromYear == null || toYear == null)) {
            return List.of();
        }
        int first = fromYear == null ? told.getMin() : fromYear;
        int last = toYear == null ? told.getMax() : toYear;
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private static List<Dkk> amounts(List<Draws.Sum> sums, List<Integer> years) {
        return years.stream()
                .map(year ->
                        total(sums.stream().filter(sum -> sum.year() == year).toList()))
                .toList();
    }

    private static Dkk total(List<Draws.Sum> sums) {
        return new Dkk(sums.stream().map(Draws.Sum::amountDkk).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
