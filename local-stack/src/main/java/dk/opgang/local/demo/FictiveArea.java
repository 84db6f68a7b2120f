package dk.opgang.local.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** An area that does not exist, with figures for each year in which it would. */
record FictiveArea(NamedCsvRecord row) {

    static final int FIRST_YEAR = 2007;
    static final int LAST_YEAR = 2025;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal PERSONS_A_HOUSEHOLD = new BigDecimal("2.2");
    private static final BigDecimal OF_WORKING_AGE = new BigDecimal("0.62");
    private static final Map<String, String> SHARES = Map.of(
            "outside-work-and-education-pct", "work",
            "non-western-pct", "origin",
            "convicted-pct", "convicted",
            "basic-school-only-pct", "school");
    private static final double DEGREES_OF_THOUSAND = 0.0014;
    private static final List<Double> CORNERS = List.of(1.0, 0.8, 1.1, 0.9, 1.0, 0.75, 0.95);
    private static final Map<String, String> HOUSEHOLDS = Map.of(
            "single-men-households-pct", "29.5",
            "single-women-households-pct", "26.5",
            "couple-households-pct", "34",
            "other-households-pct", "10");

    String name() {
        return row.getField("area");
    }

    String municipalityCode() {
        return row.getField("municipality_code");
    }

    /** First day; before all figures for most. */
    String from() {
        return row.getField("from");
    }

    /** First day on which it is gone; empty if it stands. */
    String to() {
        return row.getField("to");
    }

    /** Where it would lie, as a geometry of GeoJSON: a figure of seven corners about its point, the larger the more live there. */
    Map<String, Object> outline() {
        double longitude = Double.parseDouble(row.getField("longitude"));
        double latitude = Double.parseDouble(row.getField("latitude"));
        double radius = DEGREES_OF_THOUSAND * Math.sqrt(Double.parseDouble(row.getField("residents")) / 1000);
        List<List<BigDecimal>> ring = new ArrayList<>();
        for (int corner = 0; corner <= CORNERS.size(); corner++) {
            int at = corner % CORNERS.size();
            double angle = 2 * Math.PI * at / CORNERS.size();
            double reach = radius * CORNERS.get(at);
            ring.add(List.of(
                    degrees(longitude + reach * Math.cos(angle) / Math.cos(Math.toRadians(latitude))),
                    degrees(latitude + reach * Math.sin(angle))));
        }
        return Map.of("type", "Polygon", "coordinates", List.of(ring));
    }

    /** The years in which it stands at the beginning. */
    IntStream years() {
        int from = Math.max(FIRST_YEAR, year(from()));
        int to = to().isEmpty() ? LAST_YEAR : year(to()) - 1;
        return IntStream.rangeClosed(from, to);
    }

    /** Every figure of a year, by indicator. */
    Map<String, BigDecimal> figures(int year, BigDecimal incomeOfRegion) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        BigDecimal residents = at("residents", year, 0);
        figures.put("residents", residents);
        figures.put("working-age-residents", residents.multiply(OF_WORKING_AGE).setScale(0, RoundingMode.HALF_UP));
        figures.put("households", residents.divide(PERSONS_A_HOUSEHOLD, 0, RoundingMode.HALF_UP));
        SHARES.forEach((indicator, column) -> figures.put(indicator, at(column, year, 2)));
        BigDecimal index = at("income", year, 2);
        figures.put("gross-income-index-pct", index);
        figures.put("gross-income-dkk", incomeOfRegion.multiply(index).divide(HUNDRED, 0, RoundingMode.HALF_UP));
        HOUSEHOLDS.forEach((indicator, share) -> figures.put(indicator, new BigDecimal(share)));
        return figures;
    }

    private BigDecimal at(String column, int year, int decimals) {
        BigDecimal before = new BigDecimal(row.getField(column));
        BigDecimal change = new BigDecimal(row.getField(column + "_after")).subtract(before);
        int from = Integer.parseInt(row.getField("change_from"));
        int to = Integer.parseInt(row.getField("change_to"));
        int passed = Math.clamp(year - from, 0, to - from);
        return change.multiply(BigDecimal.valueOf(passed))
                .divide(BigDecimal.valueOf((long) to - from), decimals, RoundingMode.HALF_UP)
                .add(before);
    }

    /** To about ten centimetres. */
    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP);
    }

    private static int year(String date) {
        return Integer.parseInt(date.substring(0, 4));
    }
}
