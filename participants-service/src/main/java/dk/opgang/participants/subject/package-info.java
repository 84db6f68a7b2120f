/**
 * Whom records are about, the participant, and what every record about one has in common.
 *
 * <p>A further record is a package of these files, as {@code contact} and {@code readiness} are:
 *
 * <ul>
 *   <li>{@code VisitForm}, an embeddable record that implements {@link dk.opgang.participants.subject.CaseForm}: its components are the
 *       request, the columns and the answer, with their rules as annotations and their words as Javadoc;
 *   <li>{@code Visit}, the entity, which extends {@link dk.opgang.participants.subject.CaseRecord} and adds what is not posted;
 *   <li>{@code Visits}, the repository, which extends {@link dk.opgang.participants.subject.RecordsOfCategory}: who reads it follows from
 *       the category of data; where something else decides, {@link dk.opgang.participants.subject.CaseRecords};
 *   <li>{@code VisitView}, the answer: the form as it is shown to a reader of that insight, between the ids and what is stored of it;
 *   <li>{@code VisitRecorded}, the {@link dk.opgang.participants.subject.ParticipantEvent}; that it was taken back is a
 *       {@link dk.opgang.participants.subject.RecordRemoved};
 *   <li>{@code WriteVisit}, the use case, which extends {@link dk.opgang.participants.subject.WriteRecord} with the rules that a form cannot
 *       check alone; reading is {@link dk.opgang.participants.subject.ReadRecords};
 *   <li>{@code VisitResource}, the addresses.
 * </ul>
 *
 * <p>What holds of a participant for a time, and excludes another of its kind, is a spell of the case file instead.
 */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.subject;
