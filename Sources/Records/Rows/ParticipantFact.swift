/// What was known of a person from one time on; here only what its rows are named by.
enum ParticipantFact {}
