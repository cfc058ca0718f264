"""Takes a publisher's signed content into the store. README.md says how.

result = apply(source, root, ApplyOptions(render_check))   # what happened, in one sentence
enrol(root, root_json)                              # whose signatures count from now on
"""
