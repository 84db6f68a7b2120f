package dk.opgang.housingareas.register.parcel;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What names a parcel in the whole country, as the cadastre (Matriklen) has it.
 *
 * @param district the number of its cadastral district (<i>ejerlavskode</i>): up to seven digits, without leading zeros
 * @param number its number in the district (<i>matrikelnummer</i>): up to four digits and up to three small letters, {@code 12a}
 */
record ParcelId(String district, String number) {

    private static final Pattern DISTRICT = Pattern.compile("0{0,6}[1-9][0-9]{0,6}");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}[a-zæøå]{0,3}");
    private static final int DISTRICT_DIGITS = 7;

    ParcelId {
        if (!isDistrict(district) || !isNumber(number)) {
            throw new IllegalArgumentException("No parcel has the number " + number + " in " + district);
        }
        district = district.replaceFirst("^0+", "");
        number = small(number);
    }

    static boolean isDistrict(String text) {
        return text.length() <= DISTRICT_DIGITS && DISTRICT.matcher(text).matches();
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(small(text)).matches();
    }

    private static String small(String number) {
        return number.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return district + "-" + number;
    }
}
