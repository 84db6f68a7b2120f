package dk.opgang.initiatives.enrolment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps states as their public codes, so that reports over the table read like the API. */
@Converter(autoApply = true)
class StateColumn implements AttributeConverter<EnrolmentState, String> {

    @Override
    public String convertToDatabaseColumn(EnrolmentState state) {
        return state == null ? null : state.code();
    }

    @Override
    public EnrolmentState convertToEntityAttribute(String code) {
        return code == null ? null : EnrolmentState.of(code).orElseThrow();
    }
}
