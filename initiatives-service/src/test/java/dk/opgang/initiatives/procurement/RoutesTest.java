package dk.opgang.initiatives.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {

    private static final Routes ROUTES = new Routes();

    /** The table of amounts once more: first day, works, lot, advice; empty is unknown. */
    private static final List<String> TABLE = List.of(
            "2014-01-01 38691190 7449106 -",
            "2016-01-01 38960213 7456500 1558409",
            "2018-01-01 41305415 7445100 1645367",
            "2020-01-01 39884785 7455100 1595391",
            "2022-01-01 40100744 7450900 1601944",
            "2024-01-01 41212688 7441800 1644638",
            "2026-01-01 - - -");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    works  | 2015-06-01 | 299999.99    | direct fund                                                     |
                    works  | 2015-06-01 | 300000       | two-invited fund                                                |
                    works  | 2015-06-01 | 2999999.99   | two-invited fund                                                |
                    works  | 2015-06-01 | 3000000      | restricted-tender social-clause voluntary-agreement fund        |
                    works  | 2015-06-01 | 38691190     | restricted-tender social-clause voluntary-agreement fund        |
                    works  | 2015-06-01 | 38691190.01  | eu-tender part-lot social-clause voluntary-agreement fund       |
                    works  | 2025-12-31 | 41212688     | restricted-tender social-clause voluntary-agreement fund        |
                    works  | 2026-01-01 | 299999       | direct fund                                                     |
                    works  | 2026-01-01 | 3000000      | social-clause voluntary-agreement fund                          | restricted-tender eu-tender part-lot
                    works  | 2013-12-31 | 100000       | fund                                                            | direct two-invited restricted-tender eu-tender part-lot social-clause voluntary-agreement
                    advice | 2015-06-01 | 499999       | direct fund                                                     |
                    advice | 2015-06-01 | 500000       | fund                                                            | market-test eu-tender social-clause voluntary-agreement
                    advice | 2016-01-01 | 1558409      | market-test fund                                                |
                    advice | 2016-01-01 | 1558409.01   | eu-tender social-clause voluntary-agreement fund                |
                    """)
    void boundsBelongWhereTheLawPutsThem(String subject, LocalDate on, BigDecimal amount, String open, String unknown) {
        // When
        ProcurementRoutes answer = ROUTES.of(amount, subject, on);

        // Then
        assertEquals(open, of(answer, true));
        assertEquals(unknown == null ? "" : unknown, of(answer, null));
        assertEquals(unknown == null, answer.determined());
    }

    @Test
    void onEveryDaySince2014TheRowInForceDecides() {
        // Given
        var works = new TreeMap<LocalDate, String[]>();
        TABLE.forEach(row -> works.put(LocalDate.parse(row.substring(0, 10)), row.split(" ", -1)));

        // When
        for (LocalDate day = LocalDate.of(2014, 1, 1); day.isBefore(LocalDate.of(2027, 1, 1)); day = day.plusDays(1)) {
            String[] row = works.floorEntry(day).getValue();
            check("works", row[1], day, "restricted-tender");
            check("advice", row[3], day, "market-test");
            if (!row[2].equals("-")) {
                BigDecimal above = new BigDecimal(row[1]).add(BigDecimal.ONE);
                var lots = ROUTES.of(above, "works", day).routes().stream()
                        .filter(route -> route.lots() != null)
                        .toList();

                // Then
                assertEquals(1, lots.size());
                assertEquals(0, new BigDecimal(row[2]).compareTo(assertAmount(lots.getFirst())));
            }
        }
    }

    private static BigDecimal assertAmount(ProcurementRoutes.RouteAnswer route) {
        assertNotNull(route.lots());
        assertNotNull(route.lots().eachAtMostDkk());
        return route.lots().eachAtMostDkk();
    }

    private static void check(String subject, String threshold, LocalDate day, String below) {
        if (threshold.equals("-")) {
            ProcurementRoutes answer = ROUTES.of(new BigDecimal("5000000"), subject, day);
            assertTrue(of(answer, null).contains("eu-tender"), () -> subject + day);
            return;
        }
        BigDecimal at = new BigDecimal(threshold);
        assertTrue(of(ROUTES.of(at, subject, day), true).contains(below), () -> subject + day);
        assertTrue(
                of(ROUTES.of(at.add(new BigDecimal("0.01")), subject, day), true)
                        .contains("eu-tender"),
                () -> subject + day);
    }

    private static String of(ProcurementRoutes answer, @Nullable Boolean admissible) {
        return answer.routes().stream()
                .filter(route -> Objects.equals(route.admissible(), admissible))
                .map(ProcurementRoutes.RouteAnswer::route)
                .collect(Collectors.joining(" "));
    }
}
