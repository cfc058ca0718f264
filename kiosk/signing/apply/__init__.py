"""Takes a publisher's signed content into the store. README.md says how.

result = apply(source, root, ApplyOptions(render_and_prepare))   # result.says: one sentence
enrol(root, root_json)                                           # trusts this publisher
"""
