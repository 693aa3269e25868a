import Fuzzing

/// Called by libFuzzer with one input after the other; see `.ci/fuzz`.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if let fault = faultOfText(bytes) { preconditionFailure(fault) }
  return 0
}
