package dk.opgang.housingareas.register.parcel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParcelIdTest {

    @ParameterizedTest
    @CsvSource({
        "1101052, 10b, 1101052-10b",
        "0450151, 26E, 450151-26e",
        "1, 1, 1-1",
        "60851, 9999abc, 60851-9999abc",
        "60851, 4Ø, 60851-4ø"
    })
    void isKeptInOneForm(String district, String number, String kept) {
        // When
        ParcelId id = new ParcelId(district, number);

        // Then
        assertEquals(kept, id.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "12345678, 12a",
        "00000000, 12a",
        "0, 12a",
        "11010x, 12a",
        "1101052, a12",
        "1101052, 012a",
        "1101052, 12 a",
        "1101052, 12abcd",
        "1101052, 12345"
    })
    void whatTheCadastreHasNotIsNone(String district, String number) {
        // When
        Exception refusal = assertThrows(IllegalArgumentException.class, () -> new ParcelId(district, number));

        // Then
        assertEquals("No parcel has the number " + number + " in " + district, refusal.getMessage());
    }
}
