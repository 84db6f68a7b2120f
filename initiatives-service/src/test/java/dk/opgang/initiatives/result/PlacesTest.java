package dk.opgang.initiatives.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of counts of places, and which places make up which. */
class PlacesTest {

    private static final List<@Nullable String> TWO = Arrays.asList(null, "253", "253/-", "253/a", "615", "615/-");

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "placements, placements, null",
                "placements@615, placements, 615",
                "placements@615/a-, placements, 615/a-",
                "placements@615/-, placements, 615/-"
            })
    void aNameIsOfAColumnAndAPlace(String name, String column, @Nullable String place) {
        assertEquals(column, Places.column(name));
        assertEquals(place, Places.place(name));
        assertEquals(name, Places.name(column, place));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {"615, 615, false, null", "615/a-, 615, true, a-", "615/-, 615, true, null", "615/a, 615, true, a"})
    void aPlaceIsAMunicipalityAnAreaOrWhatLiesOutside(
            String place, String municipality, boolean area, @Nullable String id) {
        assertEquals(municipality, Places.municipality(place));
        assertEquals(area, Places.isArea(place));
        assertEquals(id, Places.area(place));
    }

    @Test
    void everywhereComesFirst() {
        assertEquals(
                Arrays.asList(null, "253", "615"),
                Places.of(List.of("contacts@615", "contacts", "placements@253", "placements@615")));
    }

    @Test
    void municipalitiesMakeUpEverythingAndAreasTheirMunicipality() {
        assertEquals(List.of("253", "615"), Places.parts(null, TWO));
        assertEquals(List.of("253/-", "253/a"), Places.parts("253", TWO));
        assertEquals(List.of("615/-"), Places.parts("615", TWO));
        assertEquals(List.of(), Places.parts("253/a", TWO));
    }

    /** Of a single municipality everything is its own, and not told twice. */
    @Test
    void theAreasOfASingleMunicipalityMakeUpEverything() {
        assertEquals(List.of("615/-", "615/a"), Places.parts(null, Arrays.asList(null, "615/-", "615/a")));
        assertEquals(List.of(), Places.parts(null, Arrays.asList(null, "253/a", "615/a")));
        assertEquals(List.of("615"), Places.parts(null, Arrays.asList(null, "615", "615/a")));
    }
}
