/// Settings of a cycle as they held from one time on; here only what their rows are named by.
enum CycleFact {}
